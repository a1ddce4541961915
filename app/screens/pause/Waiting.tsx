import { clocksDiffer, lineOf, pauseUntil } from "@refrain/core/dance";
import { Choice, Choices, Second } from "../../ui/actions.tsx";
import { Quiet, Stack } from "../../ui/Text.tsx";
import type { PausePart } from "../../state/moment/pause-route.ts";
import { nameOf } from "../app.ts";
import { pause as words } from "../../words/moment.ts";
import { sentenceCase } from "../sentence-case.ts";
import { Screen } from "../Screen.tsx";
import { Named } from "./Named.tsx";
import styles from "./pause.module.css";
import type { PauseScreen } from "./use-pause.ts";

/** The same, looked at on the phone of the one who called. */
export const WaitingHere = ({ pause }: { readonly pause: PauseScreen }) => <Waiting pause={pause} here />;

interface WaitingProps {
  readonly pause: PauseScreen;
  readonly here?: boolean;
}

/** Who waits: no send box, nothing that calls the other back. After the time: wait, one gentle line, or close. */
export function Waiting({ pause, here = false }: WaitingProps) {
  const { phase, app, me, them, now, said, own } = pause;
  if (phase.at === "none" || phase.at === "closed-away") return undefined;
  const caller = here ? me : them;
  const waits = here ? them : me;
  const name = sentenceCase(nameOf(app.snapshot, caller));
  const until = pauseUntil(phase.pause);
  const passed = now >= until;
  const to = (part: PausePart) => () => pause.to(part);
  const close = async () => {
    if (await pause.commands.close(phase.pause, waits, passed ? "not-kept" : "let-go")) pause.turn("now");
  };
  if (passed) {
    const kept = lineOf(phase.pause, waits) !== undefined;
    return (
      <Screen
        name="pause-passed"
        start={here ? "back" : "menu"}
        pause={false}
        head={words.passed.head(said(until))}
        lead={words.passed.lead}
        foot={words.passed.foot(nameOf(app.snapshot, caller))}
      >
        <Choices>
          <Choice onPress={pause.home}>{words.passed.wait}</Choice>
          {!kept && !here && !own && (
            <Choice small={words.passed.lineSmall(nameOf(app.snapshot, caller))} onPress={to("line")}>
              {words.passed.line}
            </Choice>
          )}
          <Choice small={words.passed.closeSmall} onPress={close}>
            {words.passed.close}
          </Choice>
        </Choices>
        {kept && <Quiet>{words.passed.lineKept}</Quiet>}
      </Screen>
    );
  }
  const text = words.waiting;
  const [who, rest] = text.head(name);
  return (
    <Screen
      name="pause-waiting"
      start={here ? "back" : "menu"}
      pause={false}
      head={
        <>
          <Named pause={pause} who={caller} said={who + rest} />
          <strong className={styles["time"]}>{said(until)}</strong>.
        </>
      }
      lead={text.lead}
      foot={text.foot}
      actions={<Second onPress={close}>{text.close}</Second>}
    >
      <Stack>
        <Choices>
          <Choice onPress={to("breathe")}>{text.breath}</Choice>
          <Choice onPress={to("name")}>{text.feel}</Choice>
        </Choices>
        {!here && clocksDiffer(phase.pause, now) && <Quiet>{text.clocks(name)}</Quiet>}
      </Stack>
    </Screen>
  );
}
