import { useState } from "react";
import { Equal, Equals, Second } from "../../ui/actions.tsx";
import { Instead } from "../../ui/Instead.tsx";
import { Near, Quiet } from "../../ui/Text.tsx";

interface AskedOnceProps {
  /** What opens the question. */
  readonly children: string;
  readonly sure: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => unknown;
  readonly className?: string | undefined;
}

/** An act that takes something away: asked once, in its place. */
export function AskedOnce({ children, sure, yes, no, onYes, className }: AskedOnceProps) {
  const [asked, setAsked] = useState(false);
  return (
    <Instead of={asked} className={className}>
      {asked ? (
        <Near>
          <Quiet>{sure}</Quiet>
          <Equals>
            <Equal onPress={onYes}>{yes}</Equal>
            <Equal onPress={() => setAsked(false)}>{no}</Equal>
          </Equals>
        </Near>
      ) : (
        <Second onPress={() => setAsked(true)}>{children}</Second>
      )}
    </Instead>
  );
}
