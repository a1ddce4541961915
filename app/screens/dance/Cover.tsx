import { useEffect } from "react";
import { otherPlace } from "@refrain/core/dance";
import { PartnerMark } from "../../figures/PartnerMark.tsx";
import { isCovered, missingHalf } from "../../state/given.ts";
import { Main, Second } from "../../ui/actions.tsx";
import { words } from "../../words/index.ts";
import { nameOf, useApp } from "../app.ts";
import { sentenceCase } from "../sentence-case.ts";
import { Screen } from "../Screen.tsx";
import styles from "./dance.module.css";
import { TakeBack } from "./TakeBack.tsx";
import { useEpisode } from "./use-episode.ts";

/**
 * The phone changes hands. From here on the first half is covered, whoever holds the phone and whatever they touch; the
 * private lines come before the second one's first screen.
 */
export function Cover({ id }: { readonly id: string }) {
  const { snapshot, store, commands, navigator } = useApp();
  const screen = useEpisode(id);
  const waits = screen !== undefined && missingHalf(screen.episode.halves) !== undefined;
  useEffect(() => {
    if (waits && snapshot.settings.covered !== id) store.setSettings({ covered: id });
  }, [waits, snapshot.settings.covered, id, store]);
  if (!screen) return undefined;
  const place = missingHalf(screen.episode.halves) ?? otherPlace(snapshot.settings.me);
  const name = nameOf(snapshot, place);
  const first = nameOf(snapshot, otherPlace(place));
  const text = words.map.cover;
  const take = () => {
    const begun = snapshot.draft?.episode === id && snapshot.draft.place === place;
    if (!begun) commands.beginOther(id, screen.episode.when, place);
    navigator.replace({ screen: "alone", next: "hand-over" });
  };
  return (
    <Screen
      name="cover"
      start="none"
      quiet
      above={
        <div className={styles["shape"]}>
          <PartnerMark partner={screen.partners[place]} size="big" />
        </div>
      }
      head={text.head(name)}
      lead={text.lead(sentenceCase(first))}
      actions={
        <>
          <Main onPress={take}>{text.go(name)}</Main>
          <Second onPress={() => navigator.replace({ screen: "home" })}>{words.common.notNow}</Second>
          {isCovered(snapshot.settings.covered, screen.episode) && (
            <TakeBack episode={id} of={otherPlace(place)}>
              {text.takeBack(first)}
            </TakeBack>
          )}
        </>
      }
    />
  );
}
