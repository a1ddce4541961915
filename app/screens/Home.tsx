import type { ReactNode } from "react";
import { NearlyStill, OneLoop, Resting, Tangled } from "../figures/Threads.tsx";
import { Row } from "../ui/actions.tsx";
import { Caption } from "../ui/Text.tsx";
import { words } from "../words/index.ts";
import { smallStep } from "./small-step.ts";
import { nameOf, useApp, type App } from "./app.ts";
import { otherPlace, phaseOf, turnOf, isClosed } from "@refrain/core/dance";
import { clock } from "./clock.ts";
import { useNow } from "./use-now.ts";
import { opensMap } from "./map/begin.ts";
import { isOffered, missingHalf } from "../state/given.ts";
import { isBegun } from "../state/draft.ts";
import { newDevices } from "../state/ours/new-devices.ts";
import styles from "./Home.module.css";
import { Screen } from "./Screen.tsx";
import { sentenceCase } from "./sentence-case.ts";

interface DoorProps {
  readonly first?: boolean;
  readonly text: readonly string[];
  readonly drawing: ReactNode;
  readonly fewer: boolean;
  readonly onPress: () => void;
}

const Door = ({ first = false, text, drawing, fewer, onPress }: DoorProps) => (
  <button type="button" className={`${styles["door"]} ${first ? styles["first"] : ""}`} onClick={onPress}>
    <span>
      <span className={styles["title"]}>{text[0]}</span>
      {!fewer && <span className={styles["under"]}>{text[1]}</span>}
    </span>
    {drawing}
  </button>
);

/** *It's happening now*: a breath or a pause, one tap each. While a pause runs, the way back to it. */
function NowDoor() {
  const { go, snapshot } = useApp();
  const now = useNow();
  const [title, breath, pause] = words.home.doors.now;
  const phase = phaseOf(snapshot.history.pauses, snapshot.settings.me, now);
  const toPause = () => go({ screen: "pause", part: "now" });
  if (phase.at !== "none" && phase.at !== "closed-away") {
    const text =
      "until" in phase
        ? words.home[snapshot.settings.justMe ? "until" : "backAt"](clock(phase.until, now))
        : words.home.pauseGoesOn;
    return <Door first text={[text]} fewer drawing={<Resting />} onPress={toPause} />;
  }
  return (
    <section className={`${styles["door"]} ${styles["first"]} ${styles["split"]}`} aria-labelledby="now">
      <h2 id="now" className={styles["title"]}>
        {title}
      </h2>
      <Tangled />
      <div className={styles["ways"]}>
        <button type="button" onClick={() => go({ screen: "breath" })}>
          {breath}
        </button>
        <button type="button" onClick={toPause}>
          {pause}
        </button>
      </div>
    </section>
  );
}

/** Three doors for three kinds of evening, and at most one small thing. */
export function Home() {
  const app = useApp();
  const { go, snapshot } = app;
  const { doors, small, from } = words.home;
  const next = oneSmallThing(app);
  return (
    <Screen
      name="home"
      start="menu"
      wide
      head={<span className="visually-hidden">{words.common.title}</span>}
    >
      <div className={styles["home"]}>
        <div className={styles["doors"]}>
          <NowDoor />
          <Door
            text={snapshot.settings.justMe ? doors.justMe : doors.just}
            fewer={false}
            drawing={<OneLoop />}
            onPress={() => opensMap(app)}
          />
          <Door
            text={doors.calm}
            fewer={false}
            drawing={<NearlyStill />}
            onPress={() => go({ screen: "practise", part: "tonight" })}
          />
        </div>
        {snapshot.ready && next && (
          <div className={styles["small"]}>
            <Caption>{next.from === undefined ? small : from(next.from)}</Caption>
            <Row onPress={next.go}>{next.text}</Row>
          </div>
        )}
      </div>
    </Screen>
  );
}

interface SmallThing {
  readonly text: string;
  readonly go: () => void;
  /** Who asks, where it is a question of the other one's. */
  readonly from?: string;
}

/** What lies nearest: a half left half-way, a half still open, an evening without an end, or the first map. */
function oneSmallThing(app: App): SmallThing | undefined {
  const { snapshot, go } = app;
  const { draft, history, settings } = snapshot;
  if (draft && isBegun(draft))
    return {
      text: words.home.goOn(
        draft.place === settings.me ? undefined : nameOf(snapshot, draft.place),
        draft.step,
      ),
      go: () => opensMap(app),
    };
  if (newDevices(snapshot.standing, settings).length > 0)
    return { text: words.oursFirst.newDevice, go: () => go({ screen: "ours", part: "reads" }) };
  const talk = history.disclosures.findLast((one) => !isClosed(one) && one.status !== "not-landed");
  const other = nameOf(snapshot, otherPlace(settings.me));
  if (talk && (talk.by === settings.me || turnOf(talk) === settings.me))
    return {
      ...(talk.by === settings.me
        ? { text: words.home.toGoOn }
        : { text: words.home.toTell(other), from: other }),
      go: () => go({ screen: "say", part: "talk", as: settings.me, disclosure: talk.id }),
    };
  if (snapshot.standing.showing.stage === "asked" && !settings.justMe)
    return {
      text: words.oursFirst.chairAsked(sentenceCase(other)),
      from: other,
      go: () => go({ screen: "chair", part: "hub" }),
    };
  const unread = history.episodes.findLast(({ unopened }) => unopened !== undefined);
  if (unread) return { text: words.oursFirst.both, go: () => go({ screen: "reveal", episode: unread.id }) };
  const own = settings.justMe ? history.episodes.filter((one) => !isOffered(one)) : history.episodes;
  const last = own.at(-1);
  // After fear nothing here asks to draw a dance.
  if (!last) return settings.justMe ? undefined : { text: words.home.firstDay, go: () => opensMap(app) };
  if (isOffered(last)) return { text: words.oursFirst.offered, go: () => go({ screen: "loops" }) };
  if (snapshot.standing.halves[last.id] === "kept") return undefined;
  const missing = missingHalf(last.halves);
  if (missing && !last.halves[missing] && !settings.justMe)
    return {
      text: words.home.otherHalf(nameOf(snapshot, missing)),
      go: () => go({ screen: "loop", episode: last.id }),
    };
  if (!last.ended) return { text: words.home.howEnded, go: () => go({ screen: "end", episode: last.id }) };
  return smallStep(app);
}
