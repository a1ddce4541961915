// The pieces as a module of the app: rendered once, when the app is built.
import { readPieces } from "./pieces.ts";

const name = "virtual:reading";
const resolved = `\0${name}`;

/** A plugin of Vite; `import { pieces } from "virtual:reading"` gives what an app shows. */
export function readingModule() {
  return {
    name: "reading",
    resolveId: (id: string) => (id === name ? resolved : undefined),
    load: (id: string) => (id === resolved ? `export const pieces = ${JSON.stringify(shown())};` : undefined),
  };
}

const shown = () =>
  readPieces().map(({ id, title, summary, minutes, related, html }) => ({
    id,
    title,
    summary,
    minutes,
    related,
    html,
  }));
