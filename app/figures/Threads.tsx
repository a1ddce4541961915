import styles from "./lines.module.css";

const Thread = ({ d, large = false }: { readonly d: string; readonly large?: boolean }) => (
  <svg
    viewBox="0 0 100 60"
    width={large ? 240 : 92}
    height={large ? 144 : 56}
    aria-hidden="true"
    className={styles["line"]}
  >
    <path d={d} />
  </svg>
);

/** One line, three times: tangled, one loop left, nearly still. */
export const Tangled = () => (
  <Thread d="M4 46 C14 8 34 2 32 26 C30 50 14 52 20 28 C26 4 50 2 48 26 C46 52 28 54 36 28 C44 4 66 4 64 26 C62 50 46 52 54 28 C62 6 82 14 96 20" />
);
export const OneLoop = ({ large = false }: { readonly large?: boolean }) => (
  <Thread large={large} d="M4 36 C20 28 28 50 44 46 C62 42 66 6 52 6 C38 8 44 46 62 44 C76 42 80 32 96 36" />
);
/** The same line while a pause runs: it rests, and goes on. */
export const Resting = () => <Thread d="M4 33 C14 25 26 24 38 29 M62 34 C74 39 84 38 96 30" />;
export const NearlyStill = () => <Thread d="M4 34 C24 22 40 24 54 32 C68 40 82 40 96 30" />;
