import { useCallback, useRef, type ReactNode } from "react";
import { eggPartners } from "@refrain/core/dance";
import { Curves } from "../../figures/lab/Curves.tsx";
import figure from "../../figures/lab/lab.module.css";
import { Plane } from "../../figures/lab/Plane.tsx";
import { useLessMotion } from "../../figures/palette.ts";
import { PartnerMark } from "../../figures/PartnerMark.tsx";
import { every, standingLines, type LabRun } from "../../state/lab/run.ts";
import {
  badEvening,
  days,
  pauseDays,
  softerDays,
  type LabSettings,
  type LabStep,
} from "../../state/lab/settings.ts";
import { Equal, Equals, Second } from "../../ui/actions.tsx";
import { FreeSlider } from "../../ui/Slider.tsx";
import { Quiet } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import styles from "./lab.module.css";
import { put, valueAt } from "./moving.ts";
import { usePlay } from "./use-play.ts";

interface MotionProps {
  /** What stands under the time line, which stays in sight above it. */
  readonly levers: ReactNode;
  /** What stands over the plane. */
  readonly told: ReactNode;
  readonly lab: LabSettings;
  readonly run: LabRun;
  readonly onStep: (step: LabStep) => void;
  readonly onClear: () => void;
}

/** The time line and the plane, with one moment moving through both. */
export function Motion({ lab, run, levers, told, onStep, onClear }: MotionProps) {
  const text = words.lab;
  const most = frameOf(run.most);
  const alex = useRef<HTMLSpanElement>(null);
  const sam = useRef<HTMLSpanElement>(null);
  const here = useRef<HTMLSpanElement>(null);
  const both = useRef<HTMLSpanElement>(null);
  const slider = useRef<HTMLInputElement>(null);
  const { path } = run;
  const show = useCallback(
    (day: number) => {
      const place = day / every;
      const near = valueAt(path.closeness, place);
      const reach = valueAt(path.reaching, place);
      const high = (value: number) => (1 - value / most) / 2;
      put(alex.current, day / days, high(near));
      put(sam.current, day / days, high(reach));
      put(here.current, day / days, 0);
      put(both.current, (reach / most + 1) / 2, high(near));
      const whole = String(Math.round(day));
      if (slider.current && slider.current.value !== whole) {
        slider.current.value = whole;
        slider.current.setAttribute("aria-valuetext", words.lab.dayIs(Number(whole)));
      }
    },
    [path, most],
  );
  const { playing, turn, day, goTo } = usePlay(stretch, useLessMotion(), show);
  const press = (kind: LabStep["kind"]) => onStep({ kind, day: Math.round(day.current) });
  const names = { reaching: text.reaching[lab.dance], closeness: text.closeness[lab.dance] };
  const standing = standingLines(lab, most);
  const through = ({ reaching, closeness }: LabRun["path"]) =>
    reaching.map((x, i) => [x, closeness[i] ?? 0] as const);
  return (
    <>
      <section className={styles["part"]}>
        <h2>{text.timeline}</h2>
        <div className={styles["who"]}>
          <span>
            <PartnerMark partner={eggPartners.two} size="small" />
            {names.reaching}
          </span>
          <span>
            <PartnerMark partner={eggPartners.one} size="small" />
            {names.closeness}
          </span>
          {lab.dance === "chase" && lab.weariness > 0 && <span>{text.tired}</span>}
        </div>
        <div className={styles["stays"]}>
          <Curves
            label={`${text.timeline}: ${names.reaching}, ${names.closeness}`}
            low={-most}
            high={most}
            bands={lab.steps.map(({ kind, day: from }, i) => ({
              key: `${i}-${kind}`,
              from: from / days,
              wide: (kind === "pause" ? pauseDays : softerDays) / days,
            }))}
            curves={[
              ...(run.without
                ? [
                    { key: "x0", values: run.without.reaching, hue: "apricot", look: "faint" } as const,
                    { key: "y0", values: run.without.closeness, hue: "teal", look: "faint" } as const,
                  ]
                : []),
              ...(lab.dance === "chase" && lab.weariness > 0
                ? [{ key: "z", values: path.weariness, hue: "ink", look: "dotted" } as const]
                : []),
              { key: "x", values: path.reaching, hue: "apricot" },
              { key: "y", values: path.closeness, hue: "teal" },
            ]}
          >
            <span ref={here} className={figure["here"]} />
            <span ref={sam} className={figure["moving"]}>
              <PartnerMark partner={eggPartners.two} size="small" />
            </span>
            <span ref={alex} className={figure["moving"]}>
              <PartnerMark partner={eggPartners.one} size="small" />
            </span>
          </Curves>
          <div aria-hidden="true" dir="ltr" className={styles["ticks"]}>
            {ticks.map((tick) => (
              <span key={tick}>{tick}</span>
            ))}
          </div>
        </div>
        <Quiet>{text.axis}</Quiet>
        <FreeSlider label={text.day} min={0} max={days} step={1} input={slider} onMove={goTo} />
        <Equals>
          <Equal onPress={turn}>{playing ? text.stop : text.play}</Equal>
          <Equal onPress={() => press("pause")}>{text.pause}</Equal>
          <Equal onPress={() => press("softer")}>{text.softer}</Equal>
        </Equals>
        <Quiet>
          {text.pause}: {text.pauseSmall}. {text.softer}: {text.softerSmall}.
        </Quiet>
        {lab.steps.length > 0 && (
          <div>
            <Quiet>{text.without}</Quiet>
            <Second onPress={onClear}>{text.clear}</Second>
          </div>
        )}
        {levers}
      </section>
      <div className={styles["column"]}>
        {told}
        <section className={styles["part"]}>
          <h2>{text.plane}</h2>
          <Plane
            label={text.planeLabel(names.reaching, names.closeness)}
            sam={standing.sam}
            alex={standing.alex}
            path={through(path)}
            without={run.without ? through(run.without) : []}
            most={most}
          >
            <span ref={both} className={figure["moving"]}>
              <span className={figure["point"]} />
            </span>
          </Plane>
          <Quiet>{text.planeSmall(names.reaching, names.closeness)}</Quiet>
        </section>
      </div>
    </>
  );
}

/** It begins a little after the bad evening, where something is to be seen. */
const stretch = { from: badEvening + 2, until: days };
const ticks = [0, 30, 60, 90];

/** A few sizes of frame, so that it does not breathe with every touch of a slider. */
const frames = [0.8, 1.2, 2, 3, 4.5, 6.5];
const frameOf = (most: number): number => frames.find((one) => one >= most * 1.06) ?? most * 1.06;
