import { useState, type ReactNode } from "react";
import { isComplete, type Episode, type Partners, type Place } from "@refrain/core/dance";
import { PartnerMark } from "../../figures/PartnerMark.tsx";
import { Equal, Equals, Main, Second } from "../../ui/actions.tsx";
import { Instead } from "../../ui/Instead.tsx";
import { Caption, Quiet } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { nameOf, useApp } from "../app.ts";
import { sentenceCase } from "../sentence-case.ts";
import styles from "./dance.module.css";

interface MineProps {
  readonly episode: Episode;
  readonly partners: Partners;
  /** Whose half is in, in their own words. */
  readonly own: readonly Place[];
  /** Who can still say on this phone that it is theirs. */
  readonly toOwn: readonly Place[];
  /** Whose half can be changed here, a guess among them. */
  readonly toChange: readonly Place[];
  readonly onChange: (place: Place) => void;
  /** A way to change each of them. */
  readonly children: ReactNode;
}

/** "Yes, that's mine", by each; who has said it stands there until both have. */
export function Mine({ episode, partners, own, toOwn, toChange, onChange, children }: MineProps) {
  const { snapshot, commands } = useApp();
  const [asked, setAsked] = useState(false);
  const text = words.loop;
  const whole = isComplete(episode);
  const said = (place: Place) => text.mine(sentenceCase(nameOf(snapshot, place)));
  const [first] = toChange;
  const several = toChange.length > 1;
  const notQuite = () => {
    if (several) setAsked(!asked);
    else if (first) onChange(first);
  };
  return (
    <>
      <Instead of={toOwn.length} className={styles["mine"]}>
        {own.length === 2 &&
          !whole &&
          episode.owned.map((place) => (
            <Quiet key={place}>
              <span className={styles["owned"]}>
                <PartnerMark partner={partners[place]} size="small" /> {said(place)}
              </span>
            </Quiet>
          ))}
        {whole && <Quiet>{text.complete}</Quiet>}
        {own.length === 1 && toOwn.length === 0 && <Quiet>{text.completeAlone}</Quiet>}
        {own.length === 1
          ? toOwn.map((place) => (
              <Main key={place} onPress={() => commands.ownLoop(episode.id, place)}>
                {text.mineAlone}
              </Main>
            ))
          : toOwn.length > 0 && (
              <Equals>
                {toOwn.map((place) => (
                  <Equal key={place} onPress={() => commands.ownLoop(episode.id, place)}>
                    {said(place)}
                  </Equal>
                ))}
              </Equals>
            )}
        {first && (
          <Second {...(several && { expanded: asked })} onPress={notQuite}>
            {text.notQuite}
          </Second>
        )}
      </Instead>
      {asked && several && (
        <section>
          <Caption>{text.notQuiteWhose}</Caption>
          {children}
        </section>
      )}
    </>
  );
}
