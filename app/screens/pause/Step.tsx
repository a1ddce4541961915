import type { PausePart } from "../../state/moment/pause-route.ts";
import { Choice, Choices, Main, Second } from "../../ui/actions.tsx";
import { Stack } from "../../ui/Text.tsx";
import { words as first } from "../../words/index.ts";
import { pause as words } from "../../words/moment.ts";
import { oldIds } from "../breath/sentence.ts";
import { Screen } from "../Screen.tsx";
import { Breathing } from "./Breathing.tsx";
import { Helped } from "./Helped.tsx";
import type { PauseScreen } from "./use-pause.ts";

export const steps = ["notice", "breathe", "name", "old", "remember"] as const;
export type StepPart = (typeof steps)[number];
export const isStep = (part: PausePart): part is StepPart => steps.some((one) => one === part);

const following = (part: StepPart): PausePart => steps[steps.indexOf(part) + 1] ?? "now";

interface StepProps {
  readonly pause: PauseScreen;
  readonly part: StepPart;
}

/** One of five small steps. A tap goes on, each can be skipped, and nothing of it is kept. */
export function Step({ pause, part }: StepProps) {
  const { phase, said, own } = pause;
  const note = "until" in phase ? first.home[own ? "until" : "backAt"](said(phase.until)) : undefined;
  const next = () => pause.turn(following(part));
  const text = words.steps;
  const skip = <Second onPress={next}>{text.skip}</Second>;
  const ready = !own && (phase.at === "away" || phase.at === "due");
  switch (part) {
    case "notice":
      return (
        <Screen
          name="pause-notice"
          pause={false}
          note={note}
          head={text.notice.head}
          lead={text.notice.lead}
          foot={text.foot}
          actions={skip}
        >
          <Choices pairs>
            {text.notice.places.map((place) => (
              <Choice key={place} onPress={next}>
                {place}
              </Choice>
            ))}
          </Choices>
        </Screen>
      );
    case "breathe":
      return <Breathing pause={pause} note={note} next={next} />;
    case "name":
      return (
        <Screen
          name="pause-name"
          pause={false}
          note={note}
          head={text.name.head}
          lead={text.name.lead}
          actions={skip}
        >
          <Choices pairs>
            {Object.entries(first.breath.feeling.choices).map(([id, name]) => (
              <Choice key={id} onPress={next}>
                {name}
              </Choice>
            ))}
          </Choices>
        </Screen>
      );
    case "old":
      return (
        <Screen
          name="pause-old"
          pause={false}
          note={note}
          head={text.old.head}
          lead={text.old.lead}
          actions={skip}
        >
          <Choices>
            {oldIds.map((old) => (
              <Choice key={old} onPress={next}>
                {first.breath.old.choices[old]}
              </Choice>
            ))}
          </Choices>
        </Screen>
      );
    case "remember":
      return (
        <Screen
          name="pause-remember"
          pause={false}
          note={note}
          head={own ? words.own.remember : text.remember.head(pause.other)}
          lead={own ? words.own.rememberLead : text.remember.lead}
          actions={
            <>
              {ready ? (
                <Main onPress={() => pause.turn("back")}>{words.away.ready}</Main>
              ) : (
                <Main onPress={() => pause.turn("now")}>{text.done}</Main>
              )}
              <Second onPress={() => pause.turn("notice")}>{text.remember.stay}</Second>
            </>
          }
        >
          <Stack>
            <Helped pause={pause} />
          </Stack>
        </Screen>
      );
  }
}
