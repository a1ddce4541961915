import { useState, type ReactNode } from "react";
import { Row } from "./actions.tsx";

/** A line that unfolds what stands below it. */
export function Fold({ head, children }: { readonly head: ReactNode; readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Row expanded={open} onPress={() => setOpen(!open)}>
        {head}
      </Row>
      {open && children}
    </div>
  );
}
