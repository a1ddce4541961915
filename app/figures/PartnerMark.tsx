import type { Partner } from "@refrain/core/dance";
import styles from "./partner-mark.module.css";

/** A partner's shape in their colour. A circle or a rounded square means a person and nothing else. */
export const PartnerMark = ({
  partner,
  size,
}: {
  readonly partner: Partner;
  readonly size: "small" | "big";
}) => (
  <span
    aria-hidden="true"
    className={`${styles["mark"]} ${styles[size]}`}
    data-hue={partner.hue}
    data-shape={partner.shape}
  />
);
