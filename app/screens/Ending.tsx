import type { ReactNode } from "react";
import { Second, Stop } from "../ui/actions.tsx";
import { Lines } from "../ui/Lines.tsx";
import { Caption, Stack } from "../ui/Text.tsx";
import { useApp } from "./app.ts";
import { Screen } from "./Screen.tsx";

interface EndingProps {
  readonly name: string;
  readonly head: string;
  readonly lead: string;
  readonly foot?: string | undefined;
  readonly yes: string;
  readonly no: string;
  readonly busy?: boolean;
  readonly onYes: () => unknown;
  readonly children?: ReactNode;
}

/** Before something ends for good: what that does, the yes that does it, and the way back. */
export function Ending({ yes, no, busy = false, onYes, children, ...said }: EndingProps) {
  const { navigator } = useApp();
  return (
    <Screen
      {...said}
      readFirst
      actions={
        <>
          <Stop disabled={busy} onPress={onYes}>
            {yes}
          </Stop>
          <Second onPress={navigator.back}>{no}</Second>
        </>
      }
    >
      {children && <Stack>{children}</Stack>}
    </Screen>
  );
}

/** What goes, or what stays. */
export const Said = ({ head, lines }: { readonly head: string; readonly lines: readonly string[] }) => (
  <section>
    <Caption>{head}</Caption>
    <Lines lines={lines} />
  </section>
);
