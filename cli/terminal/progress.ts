import { bar } from "./bars.ts";

/** A line that fills up on a terminal; nothing where nobody watches. At most ten times a second. */
export function progress(all: number): { at(done: number, words?: string): void; done(): void } {
  const out = process.stderr;
  if (!out.isTTY || all <= 0) return { at: () => undefined, done: () => undefined };
  let last = 0;
  return {
    at(done, words = "") {
      const now = performance.now();
      if (now - last < 100) return;
      last = now;
      const share = Math.min(1, done / all);
      out.write(`\r${bar(share, 24).padEnd(24)} ${Math.floor(share * 100)} % ${words}\u001b[K`);
    },
    done: () => void out.write("\r\u001b[K"),
  };
}
