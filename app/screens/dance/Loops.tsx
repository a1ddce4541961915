import {
  join,
  loopOf,
  plain,
  refrainOf,
  unknownHalf,
  type Episode,
  type Loop,
  type Partners,
  type Place,
  type Refrain,
} from "@refrain/core/dance";
import { LoopFigure } from "../../figures/LoopFigure.tsx";
import { OneLoop } from "../../figures/Threads.tsx";
import { Main, Row } from "../../ui/actions.tsx";
import { Caption, Middle, Near, Quiet, Stack } from "../../ui/Text.tsx";
import { dance, words } from "../../words/index.ts";
import { isCovered, isOffered } from "../../state/given.ts";
import { partnersOf, useApp } from "../app.ts";
import { needsCheck, opensMap } from "../map/begin.ts";
import { Screen } from "../Screen.tsx";
import styles from "./dance.module.css";
import { dateFormat } from "../date-format.ts";

const when = dateFormat({ day: "numeric", month: "long", hour: "numeric", minute: "numeric" });

/** Each time it came, latest first, and what keeps coming back. */
export function Loops() {
  const app = useApp();
  const { snapshot, go } = app;
  const { history } = snapshot;
  const text = words.loop.list;
  const first = history.episodes.at(-1);
  const refrain = refrainOf(history.episodes);
  const again = recurring(partnersOf(snapshot), refrain);
  const usual = again && plain(dance.link(again, "outside"));
  // Alone, what was offered from another phone asks for nothing.
  const shown = history.episodes
    .toReversed()
    .filter((episode) => !(snapshot.settings.justMe && isOffered(episode)));
  return (
    <Screen
      name="loops"
      head={history.name ?? text.head}
      lead={history.episodes.length === 0 ? text.empty : text.lead}
      actions={<Main onPress={() => opensMap(app)}>{text.begin}</Main>}
    >
      <Stack>
        {history.episodes.length === 0 && (
          <Middle>
            <OneLoop large />
          </Middle>
        )}
        {history.episodes.length > 0 && <Recurring refrain={refrain} loop={again} />}
        {first && (
          <Row onPress={() => go({ screen: "name", episode: first.id })}>
            {history.name ? words.loop.name.change : words.loop.nameIt}
          </Row>
        )}
        <ul>
          {shown.map((episode) => (
            <li key={episode.id}>
              <Card episode={episode} usual={usual} />
            </li>
          ))}
        </ul>
      </Stack>
    </Screen>
  );
}

/** The path that keeps coming back, where there is one. */
function recurring(partners: Partners, refrain: Refrain): Loop | undefined {
  if (refrain.kind !== "recurring") return undefined;
  const half = (place: Place) => ({
    ...unknownHalf,
    move: refrain.moves[place],
    underneath: refrain.underneath[place].length > 0 ? refrain.underneath[place] : ("unknown" as const),
    need: refrain.need[place].length > 0 ? refrain.need[place] : ("unknown" as const),
  });
  return join(partners, half("one"), half("two"));
}

/** The recurring path as a loop of its own, with how often it came; with too few it says so. */
function Recurring({ refrain, loop }: { readonly refrain: Refrain; readonly loop: Loop | undefined }) {
  const text = words.loop.list;
  if (refrain.kind === "not-enough") return <Quiet>{text.notEnough(refrain.need)}</Quiet>;
  if (refrain.kind === "varied" || !loop) return <Quiet>{text.varied}</Quiet>;
  return (
    <Near>
      <div className={styles["loop"]}>
        <LoopFigure loop={loop} dance={dance} sparse label={words.loop.stations} />
      </div>
      <Caption>{text.times(refrain.support.times, refrain.support.of)}</Caption>
    </Near>
  );
}

/** One time: when, and how it ended; what happened only where it was not what keeps coming back. */
function Card({ episode, usual }: { readonly episode: Episode; readonly usual: string | undefined }) {
  const app = useApp();
  const { snapshot, go, commands } = app;
  const text = words.loop.list;
  const offered = isOffered(episode);
  const kept = snapshot.standing.halves[episode.id] === "kept";
  const loop = loopOf(partnersOf(snapshot), episode);
  const halves = Object.values(episode.halves);
  const notes = [
    when().format(episode.when),
    ...(offered || kept || episode.unopened
      ? kept
        ? [words.ours.evening.waiting]
        : []
      : halves.length < 2
        ? [text.oneHalf]
        : halves.some(({ certainty }) => certainty === "guess")
          ? [text.guess]
          : []),
    ...(episode.ended ? [text.ended[episode.ended]] : []),
  ];
  const far = snapshot.standing.halves[episode.id] === "open";
  const covered = isCovered(snapshot.settings.covered, episode);
  const unread =
    episode.unopened !== undefined ||
    (halves.length === 2 &&
      halves.every(({ certainty }) => certainty === "own") &&
      episode.opened.length < 2 &&
      !far);
  const opens = () => {
    if (!offered) {
      go({ screen: unread ? "reveal" : "loop", episode: episode.id });
      return;
    }
    commands.beginOther(episode.id, episode.when, snapshot.settings.me);
    go(needsCheck(app) ? { screen: "alone", next: "map" } : { screen: "map", step: 1 });
  };
  const sentence = offered
    ? words.oursFirst.offered
    : covered
      ? text.covered
      : unread
        ? words.map.reveal.head
        : plain(dance.link(loop, "outside"));
  return (
    <button type="button" className={styles["card"]} onClick={opens}>
      <span className={styles["when"]}>{notes.join(" · ")}</span>
      {sentence !== usual && <span className={styles["sentence"]}>{sentence}</span>}
    </button>
  );
}
