import { places, type Partners } from "@refrain/core/dance";
import styles from "./envelopes.module.css";

/** Two closed halves, each sealed with its writer's shape. */
export const Envelopes = ({ partners }: { readonly partners: Partners }) => (
  <svg viewBox="0 0 320 200" className={styles["envelopes"]} aria-hidden="true">
    {places.map((place) => (
      <g
        key={place}
        transform={place === "one" ? "translate(8 62) rotate(-4 90 60)" : "translate(116 16) rotate(5 90 60)"}
      >
        <rect className={styles["paper"]} width="180" height="118" rx="6" />
        <path className={styles["fold"]} d="M2 4 L90 68 L178 4 M2 116 L66 52 M178 116 L114 52" />
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
