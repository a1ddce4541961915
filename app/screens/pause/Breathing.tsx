import { useEffect, useState } from "react";
import { Hills } from "../../figures/Hills.tsx";
import { Second } from "../../ui/actions.tsx";
import { Middle } from "../../ui/Text.tsx";
import { pause as words } from "../../words/moment.ts";
import { Screen } from "../Screen.tsx";
import styles from "./pause.module.css";
import type { PauseScreen } from "./use-pause.ts";

/** Seconds of a breath in and a breath out: the longer out is what calms. */
const secondsIn = 4;
const secondsOut = 6;

interface At {
  readonly breath: 0 | 1 | 2;
  readonly out: boolean;
  readonly second: number;
}

/** Three slow breaths: an egg over three hills; where less motion is asked for it stands, and the seconds are counted. */
export function Breathing({
  pause,
  note,
  next,
}: {
  readonly pause: PauseScreen;
  readonly note: string | undefined;
  readonly next: () => void;
}) {
  const [at, setAt] = useState<At>({ breath: 0, out: false, second: 1 });
  const { pulse } = pause.app.outside;
  const text = words.steps.breathe;
  useEffect(() => {
    const timer = setTimeout(() => {
      const on = following(at);
      if (!on) next();
      else {
        if (on.second === 1) pulse(on.out ? 20 : 40);
        setAt(on);
      }
    }, 1_000);
    return () => clearTimeout(timer);
  }, [at, next, pulse]);
  return (
    <Screen
      name="pause-breathe"
      pause={false}
      note={note}
      head={
        <>
          <span aria-live="polite">{at.out ? text.out : text.in}</span>{" "}
          <span className={styles["seconds"]} aria-hidden="true">
            {text.count(at.second)}
          </span>
        </>
      }
      lead={<span aria-live="polite">{text.of[at.breath]}</span>}
      actions={<Second onPress={next}>{words.steps.skip}</Second>}
    >
      <Middle>
        <div className={styles["hills"]}>
          <Hills breath={at.breath} out={at.out} />
        </div>
      </Middle>
    </Screen>
  );
}

function following({ breath, out, second }: At): At | undefined {
  if (second < (out ? secondsOut : secondsIn)) return { breath, out, second: second + 1 };
  if (!out) return { breath, out: true, second: 1 };
  if (breath === 2) return undefined;
  return { breath: breath === 0 ? 1 : 2, out: false, second: 1 };
}
