import { kindOfMove, movesByKind, otherPlace, unknownHalf, type Half } from "@refrain/core/dance";
import { missingHalf } from "../../state/given.ts";
import { guessIn, guessKey, readGuessDraft } from "../../state/episode-drafts.ts";
import { Chip, Chips, ChipsOf, Choice, Main, Second } from "../../ui/actions.tsx";
import { Instead } from "../../ui/Instead.tsx";
import { Caption, Stack } from "../../ui/Text.tsx";
import { dance, words } from "../../words/index.ts";
import { nameOf, useApp } from "../app.ts";
import { toggled } from "../toggled.ts";
import { sentenceCase } from "../sentence-case.ts";
import { Screen } from "../Screen.tsx";
import { useUnfinished } from "../use-unfinished.ts";
import { useEpisode } from "./use-episode.ts";

/** What can be guessed underneath: few, and none that judges. */
const perhaps = ["unimportant", "alone", "afraid", "ashamed", "overwhelmed", "not-enough", "hurt"] as const;

/** Alone: only what I saw of the other (then only that stands there), and one *perhaps*. It stays marked as a guess wherever it is shown. */
export function Guess({ id }: { readonly id: string }) {
  const { snapshot, commands, navigator } = useApp();
  const screen = useEpisode(id);
  const halves = screen?.episode.halves ?? {};
  const place = missingHalf(halves) ?? otherPlace(snapshot.settings.me);
  const { value: guess, set, clear } = useUnfinished(guessKey(id), guessIn(halves[place]), readGuessDraft);
  const { did, felt } = guess;
  if (!screen) return undefined;
  const mine = halves[otherPlace(place)];
  // What I did tells which list of theirs is likelier; both stand there.
  const away = mine !== undefined && mine.move !== "unknown" && kindOfMove(mine.move.did) === "pursue";
  const kinds = away ? (["distance", "pursue"] as const) : (["pursue", "distance"] as const);
  const name = nameOf(snapshot, place);
  const text = words.map.guess;
  const toLoop = () => {
    clear();
    navigator.replace({ screen: "loop", episode: id });
  };
  const keep = async () => {
    if (!did) return;
    const half: Half = {
      ...unknownHalf,
      certainty: "guess",
      move: { did },
      underneath: felt.length > 0 ? felt : "unknown",
    };
    if (await commands.keepGuess(id, place, half)) toLoop();
  };
  return (
    <Screen
      name="guess"
      note={text.note}
      head={text.head(sentenceCase(name))}
      lead={text.lead(sentenceCase(name))}
      actions={
        <>
          {did && <Main onPress={keep}>{text.keep}</Main>}
          <Second onPress={toLoop}>{text.rather}</Second>
        </>
      }
    >
      <Stack>
        <section>
          <Caption>{text.saw(name)}</Caption>
          <Instead of={did === undefined}>
            {did === undefined ? (
              <Chips label={text.saw(name)}>
                {kinds.flatMap((kind) =>
                  movesByKind[kind].map((move) => (
                    <Chip key={move} chosen={false} onPress={() => set({ ...guess, did: move })}>
                      {dance.move({ did: move })}
                    </Chip>
                  )),
                )}
              </Chips>
            ) : (
              <Choice chosen onPress={() => set({ ...guess, did: undefined })}>
                {dance.move({ did })}
              </Choice>
            )}
          </Instead>
        </section>
        <section hidden={did === undefined}>
          <Caption>{text.perhaps(name)}</Caption>
          <ChipsOf
            label={text.perhaps(name)}
            ids={perhaps}
            chosen={(feeling) => felt.includes(feeling)}
            name={(feeling) => dance.underneath[feeling].name}
            onPress={(feeling) => set({ ...guess, felt: toggled(felt, feeling) })}
          />
        </section>
      </Stack>
    </Screen>
  );
}
