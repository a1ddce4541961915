import type { ReactNode } from "react";
import type { Partner } from "@refrain/core/dance";
import { PartnerMark } from "../figures/PartnerMark.tsx";
import styles from "./who.module.css";

interface WhoProps {
  readonly partner: Partner;
  readonly children: ReactNode;
}

/** Whose words these are: the person's shape, and what is said of them beside it. */
export const Who = ({ partner, children }: WhoProps) => (
  <span className={styles["who"]}>
    <PartnerMark partner={partner} size="small" /> {children}
  </span>
);
