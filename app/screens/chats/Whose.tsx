import { PartnerMark } from "../../figures/PartnerMark.tsx";
import styles from "./chats.module.css";
import type { Two } from "./use-reading.ts";

/** Names with their shapes: the first one’s bars go up, the second one’s down. */
export const Whose = ({ two }: { readonly two: Two }) => (
  <div className={styles["who"]}>
    {two.shown.map((who) => (
      <span key={who}>
        <PartnerMark partner={two.partner(who)} size="small" />
        {two.name(who)}
      </span>
    ))}
  </div>
);
