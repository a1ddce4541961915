import { useEffect, useLayoutEffect, useRef, type ReactNode } from "react";
import { BackIcon, ExitIcon, MenuIcon } from "./icons.tsx";
import styles from "./Page.module.css";

export interface BarWords {
  readonly back: string;
  readonly menu: string;
  readonly exit: string;
}

export interface BarActions {
  readonly back: () => void;
  readonly menu: () => void;
  readonly exit: () => void;
  /** Where the exit link leads without JavaScript. */
  readonly exitAddress: string;
}

interface BarProps {
  readonly words: BarWords;
  readonly actions: BarActions;
  readonly start: "back" | "menu" | "none";
  /** A few quiet words beside the start: *2 of 6*. Where they do not fit there, they stand on a line of their own. */
  readonly note?: string | undefined;
  /** A further action beside the exit. */
  readonly also?: ReactNode;
}

/** The bar at the top of every screen; the exit always at its end. */
export function Bar({ words, actions, start, note, also }: BarProps) {
  return (
    <header className={styles["bar"]}>
      {start === "back" && (
        <button type="button" className={styles["back"]} onClick={actions.back} aria-label={words.back}>
          <BackIcon />
        </button>
      )}
      {start === "menu" && (
        <button type="button" onClick={actions.menu}>
          <MenuIcon /> {words.menu}
        </button>
      )}
      <span className={styles["end"]}>
        {also}
        <a
          className={styles["exit"]}
          href={actions.exitAddress}
          rel="noreferrer nofollow"
          onClick={(event) => {
            event.preventDefault();
            actions.exit();
          }}
        >
          {words.exit} <ExitIcon />
        </a>
      </span>
      {note !== undefined && <span className={styles["note"]}>{note}</span>}
    </header>
  );
}

interface BarActionProps {
  readonly icon: ReactNode;
  readonly label: string;
  readonly onPress: () => void;
}

/** An action of the bar: its picture alone on a phone, the words beside it where there is room. */
export const BarAction = ({ icon, label, onPress }: BarActionProps) => (
  <button type="button" aria-label={label} onClick={onPress}>
    {icon}
    <span className={styles["told"]}>{label}</span>
  </button>
);

export interface PageProps {
  readonly bar: ReactNode;
  /** Stands over the head: a large shape on a cover. */
  readonly above?: ReactNode;
  readonly head?: ReactNode;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
  readonly foot?: ReactNode;
  /** The main action and the second one, always within reach of a thumb. */
  readonly actions?: ReactNode;
  /** What stands above the actions is to be seen before they are used: they come after it, and cover none of it. */
  readonly readFirst?: boolean;
  readonly quiet?: boolean;
  readonly wide?: boolean;
  /** Of a wide page with two columns: what can be done stands under the second. */
  readonly actsLast?: boolean;
  /** A figure for a room: the whole screen is its own. */
  readonly full?: boolean;
  /** On a wide screen the head stands beside what is below it elsewhere. */
  readonly beside?: boolean;
  /** Changes when another screen stands here: the head then takes the focus, so that it is read out. */
  readonly name: string;
}

let scrolled = false;
if (typeof addEventListener === "function") {
  addEventListener("scroll", () => void (scrolled = true), { passive: true });
  // Where the focus goes is in sight, on the way back as well.
  history.scrollRestoration = "manual";
}

/** One screen: one head, at most one sentence under it, then the choice. */
export function Page({
  bar,
  above,
  head,
  lead,
  children,
  foot,
  actions,
  readFirst = false,
  quiet = false,
  wide = false,
  actsLast = false,
  full = false,
  beside = false,
  name,
}: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // Asking where a page stands makes the browser lay it out; most screens are never scrolled.
    if (scrolled) scrollTo(0, 0);
    scrolled = false;
  }, [name]);
  useEffect(() => {
    // After the next frame: focus asks for a layout, and by then there is one.
    let after: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      after = setTimeout(() => heading.current?.focus({ preventScroll: true }));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(after);
    };
  }, [name]);
  return (
    <div className={`${styles["page"]} ${quiet ? styles["quiet"] : ""} ${full ? styles["edges"] : ""}`}>
      {bar}
      <main
        className={`${styles["main"]} ${wide || beside ? styles["wide"] : ""} ${full ? styles["full"] : ""} ${beside ? styles["beside"] : ""} ${actsLast ? styles["actsLast"] : ""}`}
      >
        {above}
        {head !== undefined && (
          <h1 ref={heading} tabIndex={-1} className={styles["head"]}>
            {head}
          </h1>
        )}
        {lead !== undefined && <p className={styles["lead"]}>{lead}</p>}
        <div className={styles["body"]} key={name} data-ruled={foot !== undefined || undefined}>
          {children}
        </div>
        {foot !== undefined && <div className={styles["foot"]}>{foot}</div>}
        {actions !== undefined && <div className={styles[readFirst ? "after" : "actions"]}>{actions}</div>}
      </main>
    </div>
  );
}
