import { dayAt, wholeMinute } from "../../state/moment/times.ts";
import { Choice, Choices } from "../../ui/actions.tsx";
import { pause as words } from "../../words/moment.ts";
import { clock } from "../clock.ts";
import { Screen } from "../Screen.tsx";
import type { PauseScreen } from "./use-pause.ts";

const evening = 20;

/** A time for the talk: twenty calm minutes, agreed aloud. */
export function WhenToTalk({ pause }: { readonly pause: PauseScreen }) {
  const { phase, me, now, said, commands } = pause;
  const text = words.time;
  if (phase.at === "none") return undefined;
  const times = [
    [text.choices.hour, wholeMinute(now + 3_600_000)],
    [text.choices.tonight, dayAt(now, 0, evening)],
    [text.choices.tomorrow, dayAt(now, 1, evening)],
    [text.choices.dayAfter, dayAt(now, 2, evening)],
  ] as const;
  const set = async (at: number) => {
    if (await commands.close(phase.pause, me, "time-set", at)) pause.turn("moment");
  };
  return (
    <Screen name="pause-time" pause={false} head={text.head} lead={text.lead}>
      <Choices>
        {times
          .filter(([, at]) => at > now)
          .toSorted(([, a], [, b]) => a - b)
          .map(([name, at]) => (
            <Choice
              key={name}
              small={at < dayAt(now, 2, 0) ? clock(at, at) : said(at)}
              onPress={() => set(at)}
            >
              {name}
            </Choice>
          ))}
      </Choices>
    </Screen>
  );
}
