import { startTransition, useEffect, useReducer, useState } from "react";
import { OpeningFigure, type OpeningBeat } from "../../figures/Opening.tsx";
import { Main, Second } from "../../ui/actions.tsx";
import { Near, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import styles from "./opening.module.css";

/** When each beat begins, in milliseconds: forty seconds in all, the last one the stroke round both. */
const beats = [0, 7_000, 14_000, 21_000, 28_000, 34_000] as const;
const beatAt = (n: number): OpeningBeat => ([0, 1, 2, 3, 4, 5] as const)[n] ?? 5;

const wantsLessMotion = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** The first forty seconds: they take the blame off both. With less motion asked for, the last picture at once. */
export function Opening() {
  const { store, go } = useApp();
  const [beat, setBeat] = useState<OpeningBeat>(() => (wantsLessMotion() ? 5 : 0));
  const text = words.opening;
  // The bar and the head, what can be done, picture and story: each in a frame of its own, or the first one would hold a slow
  // phone up too long.
  const [frames, next] = useReducer((before: number) => before + 1, 1);
  useEffect(() => {
    if (frames === 3) return;
    const frame = requestAnimationFrame(() => setTimeout(() => startTransition(next)));
    return () => cancelAnimationFrame(frame);
  }, [frames]);
  const begun = frames === 3;
  useEffect(() => {
    if (beat === 5) return;
    const timer = setTimeout(() => setBeat(beatAt(beat + 1)), (beats[beat + 1] ?? 0) - beats[beat]);
    return () => clearTimeout(timer);
  }, [beat]);
  const begin = () => {
    store.setSettings({ opened: true });
    go({ screen: "question" });
  };
  // In slices, as another screen is.
  const skip = () => startTransition(() => setBeat(5));
  const closed = beat === 5;
  const told = begun ? text.lines.slice(0, beat === 0 ? 1 : beat) : [];
  const ending = (
    <>
      <Main onPress={begin}>{text.begin}</Main>
      <Second onPress={() => go({ screen: "eggs" })}>{text.eggs}</Second>
    </>
  );
  return (
    <Screen
      name={closed ? "opening-end" : "opening"}
      start="none"
      head={
        closed ? (
          <span className={styles["neither"]}>{text.neither}</span>
        ) : (
          <span className="visually-hidden">{text.neither}</span>
        )
      }
      actions={frames === 1 ? undefined : closed ? ending : <Second onPress={skip}>{text.skip}</Second>}
    >
      <Stack>
        <OpeningFigure beat={begun ? beat : undefined} names={text.they} />
        {closed ? (
          <Near>
            <p className={styles["thisIs"]}>{text.thisIs}</p>
            <p className="visually-hidden">{text.lines.join(" ")}</p>
          </Near>
        ) : (
          <p className={styles["story"]} aria-live="polite">
            {told.map((line) => (
              <span key={line} className={styles["line"]}>
                {line}{" "}
              </span>
            ))}
          </p>
        )}
      </Stack>
    </Screen>
  );
}
