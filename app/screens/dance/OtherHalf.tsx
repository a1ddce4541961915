import { otherPlace, tellsOfFear } from "@refrain/core/dance";
import { missingHalf } from "../../state/given.ts";
import { Choice, Choices, Second } from "../../ui/actions.tsx";
import { words } from "../../words/index.ts";
import { nameOf, useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { TakeBack } from "./TakeBack.tsx";
import { useEpisode } from "./use-episode.ts";

/** One half is in. The other may be given on this phone, guessed, or left open; *Just me* hands nothing over. */
export function OtherHalf({ id }: { readonly id: string }) {
  const { snapshot, go, navigator } = useApp();
  // Back from somewhere else, after the half was taken out, there is nothing to ask about.
  const screen = useEpisode(id, ({ halves }) => halves.one !== undefined || halves.two !== undefined);
  if (!screen) return undefined;
  const missing = missingHalf(screen.episode.halves) ?? otherPlace(snapshot.settings.me);
  const name = nameOf(snapshot, missing);
  const mine = screen.episode.halves[otherPlace(missing)];
  const fear = mine !== undefined && tellsOfFear(mine);
  const linked = snapshot.standing.link === "open";
  const text = words.map.otherHalf;
  const handOver = () =>
    go(snapshot.checked ? { screen: "cover", episode: id } : { screen: "alone", next: "hand-over" });
  return (
    <Screen
      name="other-half"
      start="none"
      head={text.head}
      lead={text.lead(name)}
      actions={
        <>
          <Second onPress={() => navigator.replace({ screen: "home" })}>{words.common.later}</Second>
          <TakeBack episode={id} of={otherPlace(missing)}>
            {text.takeBack}
          </TakeBack>
        </>
      }
    >
      <Choices>
        {linked && !snapshot.settings.justMe && !fear && missing !== snapshot.settings.me && (
          <Choice
            small={words.ours.evening.ownSmall}
            onPress={() => go({ screen: "ours", part: "give", of: id })}
          >
            {words.ours.evening.own}
          </Choice>
        )}
        {!snapshot.settings.justMe && !fear && (
          <Choice small={text.togetherSmall} onPress={handOver}>
            {text.together(name)}
          </Choice>
        )}
        <Choice small={text.guessSmall} onPress={() => go({ screen: "guess", episode: id })}>
          {text.guess}
        </Choice>
        <Choice small={text.openSmall} onPress={() => navigator.replace({ screen: "loop", episode: id })}>
          {text.open}
        </Choice>
      </Choices>
    </Screen>
  );
}
