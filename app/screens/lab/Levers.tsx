import { levers, ranges, type LabSettings, type Lever } from "../../state/lab/settings.ts";
import { Slider } from "../../ui/Slider.tsx";
import { words } from "../../words/index.ts";
import styles from "./lab.module.css";

interface LeversProps {
  readonly lab: LabSettings;
  readonly onMove: (lever: Lever, value: number) => void;
}

/** Their habits, in plain words. */
export function Levers({ lab, onMove }: LeversProps) {
  const text = words.lab;
  const shown = levers.filter((lever) => lever !== "weariness" || lab.dance === "chase");
  return (
    <section className={`${styles["part"]} ${styles["levers"]}`}>
      <h2>{text.levers}</h2>
      {shown.map((lever) => (
        <Slider
          key={lever}
          {...ranges[lever]}
          label={labelOf(lever, lab)}
          value={lab[lever]}
          said={saidOf(lever, lab[lever])}
          onChange={(value) => onMove(lever, value)}
        />
      ))}
    </section>
  );
}

function labelOf(lever: Lever, { dance }: LabSettings): string {
  const label = words.lab.lever[lever];
  return typeof label === "string" ? label : label[dance];
}

function saidOf(lever: Lever, value: number): string {
  const text = words.lab;
  if (lever === "delay") return text.late(value);
  if (lever === "samSettles" || lever === "alexSettles") return text.inDays(value);
  return text.strength(value / ranges[lever].max);
}
