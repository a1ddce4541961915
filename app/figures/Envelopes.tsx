import { places, type Partners, type Place } from "@refrain/core/dance";
import styles from "./envelopes.module.css";

const closed = "M2 4 L90 68 L178 4 M2 116 L66 52 M178 116 L114 52";
/** The flap thrown back over the upper edge. */
const opened = "M2 4 L90 -26 L178 4 M2 116 L90 52 L178 116";

interface EnvelopesProps {
  readonly partners: Partners;
  /** Whose half has been read: its flap is up, and its writer's shape stands on the letter. */
  readonly read?: readonly Place[];
}

/** Two halves, each sealed with its writer's shape until it is read. */
export const Envelopes = ({ partners, read = [] }: EnvelopesProps) => (
  <svg viewBox="0 0 320 200" className={styles["envelopes"]} aria-hidden="true">
    {places.map((place) => (
      <g
        key={place}
        transform={place === "one" ? "translate(8 62) rotate(-4 90 60)" : "translate(116 16) rotate(5 90 60)"}
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
