import { useId, type Ref } from "react";
import styles from "./Slider.module.css";

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value in words: shown at the end of the label, and read out in place of the number. */
  readonly said: string;
  readonly onChange: (value: number) => void;
}

/** How much of something, by the browser's own slider: arrows, Home and End move it too. */
export function Slider({ label, value, min, max, step, said, onChange }: SliderProps) {
  const id = useId();
  return (
    <div className={styles["slider"]}>
      <label htmlFor={id}>{label}</label>
      <span aria-hidden="true" className={styles["said"]}>
        {said}
      </span>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={said}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </div>
  );
}

interface FreeSliderProps {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The slider itself: whoever holds it moves it, many times a second. */
  readonly input: Ref<HTMLInputElement>;
  readonly onMove: (value: number) => void;
}

/** A slider that something else moves too, without drawing the page anew each time. */
export function FreeSlider({ label, min, max, step, input, onMove }: FreeSliderProps) {
  const id = useId();
  return (
    <div className={styles["slider"]}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={input}
        type="range"
        min={min}
        max={max}
        step={step}
        defaultValue={min}
        onChange={(event) => onMove(Number(event.target.value))}
      />
    </div>
  );
}
