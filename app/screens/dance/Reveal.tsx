import { otherPlace, phaseOf, places, type Place } from "@refrain/core/dance";
import { Envelopes } from "../../figures/Envelopes.tsx";
import { Choice, Choices, Main, Row, Second } from "../../ui/actions.tsx";
import { Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { nameOf, useApp } from "../app.ts";
import { sentenceCase } from "../sentence-case.ts";
import { bothGiven } from "../../state/given.ts";
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
  const read = (by: Place) => () => go({ screen: "read", episode: id, by });
  return (
    <Screen
      name="reveal"
      start={far ? "back" : "none"}
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
          {both ? (
            <Main onPress={() => navigator.replace({ screen: "loop", episode: id })}>{text.loop}</Main>
          ) : (
            far && !paused && <Main onPress={read(me)}>{words.ours.evening.open(other)}</Main>
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
            // What is done is a line and no choice; it still leads back to what was read.
            if (episode.opened.includes(reader))
              return (
                <Row key={reader} small={text.again} onPress={read(reader)}>
                  {far ? words.ours.evening.opened(other) : sentenceCase(text.opened(...names))}
                </Row>
              );
            return (
              !far && (
                <Choice key={reader} onPress={read(reader)}>
                  {sentenceCase(text.open(...names))}
                </Choice>
              )
            );
          })}
        </Choices>
      </Stack>
    </Screen>
  );
}
