// Ways of setting text. Serif is for what a person says or hears; sans for what the product says.
import type { ReactNode } from "react";
import styles from "./text.module.css";

interface Children {
  readonly children: ReactNode;
}

/** One sentence to say aloud, alone on its screen. */
export const Say = ({ children }: Children) => <p className={styles["say"]}>{children}</p>;
export const Serif = ({ children }: Children) => <p className={styles["serif"]}>{children}</p>;
export const Quiet = ({ children }: Children) => <p className={styles["quiet"]}>{children}</p>;
/** A quiet word about what stands above it. */
export const Small = ({ children }: Children) => (
  <p className={`${styles["quiet"]} ${styles["small"]}`}>{children}</p>
);
export const Caption = ({ children }: Children) => <h2 className={styles["caption"]}>{children}</h2>;
export const Note = ({ children }: Children) => (
  <div className={styles["note"]} role="status">
    {children}
  </div>
);
/** Groups of a screen, with air between them. */
export const Stack = ({ children }: Children) => <div className={styles["stack"]}>{children}</div>;
/** Things that belong together. */
export const Near = ({ children }: Children) => <div className={styles["near"]}>{children}</div>;
export const Middle = ({ children }: Children) => <div className={styles["middle"]}>{children}</div>;
