import { otherPlace, phaseOf, places } from "@refrain/core/dance";
import { Envelopes } from "../../figures/Envelopes.tsx";
import { Choice, Choices, Main, Second } from "../../ui/actions.tsx";
import { Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { nameOf, useApp } from "../app.ts";
import { sentenceCase } from "../sentence-case.ts";
import { bothGiven } from "../../state/commands.ts";
import { Screen } from "../Screen.tsx";
import { useNow } from "../use-now.ts";
import { useEpisode } from "./use-episode.ts";

/** Both halves are in. Each opens the other's by touch, when there is a quiet minute; then the loop. */
export function Reveal({ id }: { readonly id: string }) {
  const { snapshot, go, navigator } = useApp();
  const screen = useEpisode(id, bothGiven);
  const now = useNow();
  if (!screen) return undefined;
  const { episode, partners } = screen;
  const text = words.map.reveal;
  // On two phones each opens the other's half on their own, and only that shows here.
  const { me } = snapshot.settings;
  const far = snapshot.standing.halves[id] === "open";
  const phase = phaseOf(snapshot.history.pauses, me, now);
  // Never in the middle of a pause.
  const paused = far && phase.at !== "none" && phase.at !== "closed-away";
  const readers = paused ? [] : far ? [me] : places;
  const both = !paused && readers.every((reader) => episode.opened.includes(reader));
  const other = sentenceCase(nameOf(snapshot, otherPlace(me)));
  return (
    <Screen
      name="reveal"
      start="none"
      head={both && !far ? text.both : text.head}
      lead={
        both && !far
          ? text.bothLead
          : paused
            ? words.ours.evening.paused
            : far
              ? words.ours.evening.openLead(other)
              : text.lead
      }
      actions={
        <>
          {both && (
            <Main onPress={() => navigator.replace({ screen: "loop", episode: id })}>{text.loop}</Main>
          )}
          <Second onPress={() => navigator.replace({ screen: "home" })}>{words.common.later}</Second>
        </>
      }
    >
      <Stack>
        <Envelopes
          partners={partners}
          read={readers.filter((one) => episode.opened.includes(one)).map(otherPlace)}
        />
        <Choices>
          {readers.map((reader) => {
            const names = [nameOf(snapshot, reader), nameOf(snapshot, otherPlace(reader))] as const;
            const opened = episode.opened.includes(reader);
            return (
              <Choice
                key={reader}
                chosen={opened}
                onPress={() => go({ screen: "read", episode: id, by: reader })}
              >
                {far
                  ? words.ours.evening[opened ? "opened" : "open"](other)
                  : sentenceCase(opened ? text.opened(...names) : text.open(...names))}
              </Choice>
            );
          })}
        </Choices>
      </Stack>
    </Screen>
  );
}
