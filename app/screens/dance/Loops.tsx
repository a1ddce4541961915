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
import { useWide } from "../../figures/palette.ts";
import { OneLoop } from "../../figures/Threads.tsx";
import { Main, Row } from "../../ui/actions.tsx";
import { OpenIcon } from "../../ui/icons.tsx";
import { Caption, Middle, Quiet, Stack } from "../../ui/Text.tsx";
import { dance, words } from "../../words/index.ts";
import { isCovered, isOffered } from "../../state/given.ts";
import { partnersOf, useApp } from "../app.ts";
import { needsCheck, opensMap } from "../map/begin.ts";
import { Screen } from "../Screen.tsx";
import { asksForNoDance } from "../small-thing.ts";
import { Beside } from "./Beside.tsx";
import styles from "./dance.module.css";
import { dateFormat } from "../date-format.ts";

const when = dateFormat({ day: "numeric", month: "long", hour: "numeric", minute: "numeric" });

/** Each time it came, latest first, and what keeps coming back. */
export function Loops() {
  const app = useApp();
  const { snapshot, go } = app;
  const { history } = snapshot;
  const text = words.loop.list;
  // A figure is laid out beside the list of the times it was made of.
  const beside = useWide();
  const quiet = asksForNoDance(snapshot);
  const none = history.episodes.length === 0;
  const refrain = refrainOf(history.episodes);
  const again = recurring(partnersOf(snapshot), refrain);
  const usual = again && plain(dance.link(again, "outside"));
  // Alone, what was offered from another phone asks for nothing.
  const shown = history.episodes
    .toReversed()
    .filter((episode) => !(snapshot.settings.justMe && isOffered(episode)));
  const begin = !quiet && <Main onPress={() => opensMap(app)}>{text.begin}</Main>;
  const list = (
    <Stack>
      {again && beside && (
        <>
          <Beside loop={again} />
          {begin}
        </>
      )}
      {(history.name !== undefined || !(none || quiet)) && (
        <Row onPress={() => go({ screen: "name" })}>
          {history.name === undefined ? words.loop.nameIt : words.loop.name.change}
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
  );
  return (
    <Screen
      name="loops"
      wide={again !== undefined}
      head={history.name ?? text.head}
      lead={none ? (quiet ? text.emptyQuiet : text.empty) : text.lead}
      actions={again && beside ? undefined : begin || undefined}
    >
      {again ? (
        <div className={styles["wide"]}>
          <Recurring refrain={refrain} loop={again} beside={beside} />
          {list}
        </div>
      ) : (
        <Stack>
          {none ? (
            <Middle>
              <OneLoop large />
            </Middle>
          ) : (
            (refrain.kind !== "not-enough" || !quiet) && (
              <Recurring refrain={refrain} loop={again} beside={beside} />
            )
          )}
          {list}
        </Stack>
      )}
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

interface RecurringProps {
  readonly refrain: Refrain;
  readonly loop: Loop | undefined;
  /** Its sentence stands beside it. */
  readonly beside: boolean;
}

/** The recurring path as a loop of its own, with how often it came; with too few it says so. */
function Recurring({ refrain, loop, beside }: RecurringProps) {
  const text = words.loop.list;
  if (refrain.kind === "not-enough") return <Quiet>{text.notEnough(refrain.need)}</Quiet>;
  if (refrain.kind === "varied" || !loop) return <Quiet>{text.varied}</Quiet>;
  return (
    <div className={styles["recurring"]}>
      <div className={styles["loop"]}>
        <LoopFigure loop={loop} dance={dance} sparse beside={beside} label={words.loop.stations} />
      </div>
      <Caption>{text.times(refrain.support.times, refrain.support.of)}</Caption>
    </div>
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
      <span className={styles["time"]}>
        <span className={styles["when"]}>{notes.join(" · ")}</span>
        {sentence !== usual && <span className={styles["sentence"]}>{sentence}</span>}
      </span>
      <OpenIcon />
    </button>
  );
}
