import { useState, type ReactNode } from "react";
import { NearlyStill, OneLoop, Resting, Tangled } from "../figures/Threads.tsx";
import { Row, Second, Seconds } from "../ui/actions.tsx";
import { Caption } from "../ui/Text.tsx";
import { words } from "../words/index.ts";
import { useApp } from "./app.ts";
import { phaseOf } from "@refrain/core/dance";
import { clock } from "./clock.ts";
import { useNow } from "./use-now.ts";
import { opensMap } from "./map/begin.ts";
import styles from "./Home.module.css";
import { Screen } from "./Screen.tsx";
import { oneSmallThing } from "./small-thing.ts";

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

/** What is half-way can be let go where it is offered; asked once, since it is gone for good. */
function Drop({ onPress }: { readonly onPress: () => void }) {
  const [asked, setAsked] = useState(false);
  const { drop, dropSure, dropNot } = words.home;
  return asked ? (
    <Seconds>
      <Second onPress={onPress}>{dropSure}</Second>
      <Second onPress={() => setAsked(false)}>{dropNot}</Second>
    </Seconds>
  ) : (
    <Second onPress={() => setAsked(true)}>{drop}</Second>
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
            {next.drop && <Drop onPress={next.drop} />}
          </div>
        )}
      </div>
    </Screen>
  );
}
