import { useState } from "react";
import { words } from "../words/index.ts";
import { useApp } from "./app.ts";

/** Deleting everything, at the two places where it can be asked for. It ends with the opening, or with why it could not. */
export function useDeleting(): {
  readonly busy: boolean;
  readonly trouble: string | undefined;
  readonly begin: () => void;
} {
  const { store } = useApp();
  const [state, setState] = useState<"not-asked" | "under-way" | "left">("not-asked");
  return {
    busy: state === "under-way",
    trouble: state === "left" ? words.settings.deleting.left : undefined,
    begin() {
      setState("under-way");
      void store.device.deleteEverything().then((done) => setState(done.ok ? "under-way" : "left"));
    },
  };
}
