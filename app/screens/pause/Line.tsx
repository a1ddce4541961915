import { pause as words } from "../../words/moment.ts";
import { Screen } from "../Screen.tsx";
import { Lines, OwnLineActions, useOwnLine } from "./own-line.tsx";
import type { PauseScreen } from "./use-pause.ts";

/** One gentle line of the one who waited. It waits as well: the other finds it on coming back. */
export function Line({ pause }: { readonly pause: PauseScreen }) {
  const { phase, me, other, Other, commands } = pause;
  const line = useOwnLine("pause-line");
  const text = words.line;
  if (phase.at === "none") return undefined;
  const keep = async (said: string) => {
    if (!(await commands.keepLine(phase.pause, me, said))) return;
    line.clear();
    pause.turn("now");
  };
  return (
    <Screen
      name="pause-line"
      pause={false}
      head={text.head}
      lead={text.lead(Other)}
      foot={words.passed.foot(other)}
      actions={<OwnLineActions line={line} keep={text.keep} onKeep={(said) => keep(said)} />}
    >
      <Lines line={line} label={text.label} choices={text.choices} onKeep={(said) => keep(said)} />
    </Screen>
  );
}
