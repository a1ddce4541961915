import { places, type Partners, type Place } from "@refrain/core/dance";
import styles from "./envelopes.module.css";

// Lines end where the rounded corners turn, so that nothing is drawn twice; folds meet under the seal.
const closed = "M1.8 1.8 L90 68 L178.2 1.8 M1.8 116.2 L66 50 M178.2 116.2 L114 50";
/** The flap thrown back over the upper edge. */
const opened = "M6 0 L90 -38 L174 0 M1.8 116.2 L90 66 L178.2 116.2";

interface EnvelopesProps {
  readonly partners: Partners;
  /** Whose half has been read: its flap is up, and its writer's shape stands on the letter. */
  readonly read?: readonly Place[];
  /** Where only one half is shown: whose. */
  readonly only?: Place;
}

/** Two halves, or one of them, each sealed with its writer's shape until it is read. */
export const Envelopes = ({ partners, read = [], only }: EnvelopesProps) => (
  <svg
    viewBox={only ? "0 0 196 206" : read.length > 0 ? "0 -40 322 246" : "0 0 322 206"}
    className={`${styles["envelopes"]} ${only ? styles["one"] : ""}`}
    aria-hidden="true"
  >
    {(only ? [only] : places).map((place) => (
      <g
        key={place}
        transform={
          only || place === "one" ? "translate(6 76) rotate(-4 90 60)" : "translate(132 14) rotate(5 90 60)"
        }
      >
        <rect className={styles["paper"]} width="180" height="118" rx="6" />
        <path className={styles["fold"]} d={read.includes(place) ? opened : closed} />
        {partners[place].shape === "circle" ? (
          <circle className={styles["seal"]} data-hue={partners[place].hue} cx="90" cy="68" r="13" />
        ) : (
          <rect
            className={styles["seal"]}
            data-hue={partners[place].hue}
            x="78"
            y="56"
            width="24"
            height="24"
            rx="7"
          />
        )}
      </g>
    ))}
  </svg>
);
