import { words } from "../../words/index.ts";
import { useState } from "react";
import { other, type ChatPage, type PageEpisode } from "../../state/chats/page.ts";
import { chatsAt } from "../../state/chats/route.ts";
import { Row, Second } from "../../ui/actions.tsx";
import { Quiet } from "../../ui/Text.tsx";
import { useApp } from "../app.ts";
import styles from "./chats.module.css";
import { dayOf, hourOf } from "./times.ts";
import type { Two } from "./use-reading.ts";

interface Props {
  readonly page: ChatPage;
  readonly two: Two;
  readonly alone: boolean;
}

/** How many stand there at first: enough to begin with. */
const atFirst = 6;

/** The times the dance may have come, latest first. */
export function Episodes({ page, two, alone }: Props) {
  const { go } = useApp();
  const [all, setAll] = useState(false);
  const text = words.chats.page;
  const list = page.episodes.map((episode, number) => ({ episode, number })).toReversed();
  const shown = all ? list : list.slice(0, atFirst);
  return (
    <section className={styles["part"]}>
      <h2>{text.episodes(list.length)}</h2>
      <Quiet>
        {page.looked === "language"
          ? text.language
          : page.looked === "short"
            ? text.short
            : list.length === 0
              ? text.noEpisodes
              : alone
                ? text.episodesSmallAlone
                : text.episodesSmall}
      </Quiet>
      <div>
        {shown.map(({ episode, number }) => (
          <Row
            key={number}
            small={episodeSaid(episode, two, alone)}
            onPress={() => go(chatsAt.episode(number))}
          >
            {words.chats.episode.when(dayOf(episode.start), hourOf(episode.start))}
          </Row>
        ))}
      </div>
      {shown.length < list.length && (
        <Second onPress={() => setAll(true)}>{text.more(list.length - shown.length)}</Second>
      )}
    </section>
  );
}

/** Who did what this time. Alone, only what I did. */
export function episodeSaid(episode: PageEpisode, two: Two, alone: boolean): string {
  const text = words.chats.episode;
  const { pursuer } = episode;
  return alone
    ? text.mine(two.shown[0] === pursuer, episode.silence)
    : text.together(episode, two.name(pursuer), two.name(other(pursuer)));
}
