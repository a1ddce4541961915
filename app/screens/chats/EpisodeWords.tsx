import { words } from "../../words/index.ts";
import { useEffect, useState } from "react";
import type { ShownLine } from "../../state/chats/messages.ts";
import { other, type ChatPage, type PageEpisode, type Who } from "../../state/chats/page.ts";
import { Main, Second } from "../../ui/actions.tsx";
import { Near, Quiet, Stack } from "../../ui/Text.tsx";
import { goesToMap } from "../map/begin.ts";
import { Screen } from "../Screen.tsx";
import styles from "./chats.module.css";
import { episodeSaid } from "./Episodes.tsx";
import { beginningOf } from "./map-beginning.ts";
import { clockOf, dayOf, hourOf, momentOf } from "./times.ts";
import { twoOf, useReading, type Two } from "./use-reading.ts";

interface Props {
  readonly number: number;
  readonly episode: PageEpisode;
  readonly page: ChatPage;
  readonly me: Who;
}

/** One time the dance may have come: what happened, a few words around it, and the way into Map. */
export function EpisodeWords({ number, episode, page, me }: Props) {
  const app = useReading();
  const { reading, commands, state } = app;
  const text = words.chats.episode;
  const two = twoOf(app, page, me);
  const alone = state.looking === "alone";
  const [lines, setLines] = useState<readonly ShownLine[]>();
  useEffect(() => {
    let here = true;
    void reading.lines(number).then((found) => here && setLines(found));
    return () => void (here = false);
  }, [reading, number]);
  const takeIntoMap = () => {
    const { lean, half } = beginningOf(episode, me);
    return goesToMap(app, commands.beginMapOf(momentOf(episode.start), lean, half));
  };
  return (
    <Screen
      name={`chats-episode-${number}`}
      head={text.when(dayOf(episode.start), hourOf(episode.start))}
      lead={episodeSaid(episode, two, alone)}
      foot={alone ? undefined : text.foot}
      actions={
        <>
          <Main onPress={takeIntoMap}>{text.map}</Main>
          <Quiet>{text.mapSmall}</Quiet>
        </>
      }
    >
      <Stack>
        {!alone && <p>{text.after(episode, two.name(episode.pursuer), two.name(other(episode.pursuer)))}</p>}
        <Near>
          <Quiet>{lines?.length === 0 ? text.gone : alone ? text.leadAlone : text.lead}</Quiet>
          {lines && lines.length > 0 && <Words lines={lines} two={two} me={me} />}
        </Near>
      </Stack>
    </Screen>
  );
}

interface WordsProps {
  readonly lines: readonly ShownLine[];
  readonly two: Two;
  readonly me: Who;
}

function Words({ lines, two, me }: WordsProps) {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const text = words.chats.episode;
  const uncover = (index: number) => setOpen(new Set([...open, index]));
  return (
    <>
      <div className={styles["lines"]}>
        {lines.map((line, index) => (
          <button
            // The list of an episode never changes.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            type="button"
            className={styles["words"]}
            data-hue={two.partner(line.who).hue}
            data-mine={line.who === me}
            data-within={line.within}
            aria-label={open.has(index) ? undefined : text.covered(two.name(line.who), clockOf(line.time))}
            onClick={() => uncover(index)}
          >
            <span className={styles["time"]}>
              {two.name(line.who)}, {clockOf(line.time)}
            </span>
            {open.has(index) ? (
              <span>{line.mute ? text.mute : line.text}</span>
            ) : (
              <span
                className={styles["covered"]}
                style={{ inlineSize: `${Math.min(16, 3 + line.text.length / 5)}rem` }}
              />
            )}
          </button>
        ))}
      </div>
      <Second
        onPress={() => setOpen(open.size === lines.length ? new Set() : new Set(lines.map((_, i) => i)))}
      >
        {open.size === lines.length ? text.cover : text.all}
      </Second>
    </>
  );
}
