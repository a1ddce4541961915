// Looks after the database and the clock, and says once when something changes.
import type { Log } from "./door/log.ts";
import type { Store, Trouble } from "./store/store.ts";

/** Milliseconds between two looks, and how far a clock may stray in between. */
const every = 2_000;
const stray = 5_000;

export function watch(store: Store, clock: () => number, log: Log): () => void {
  let trouble: Trouble | undefined;
  let since = 0;
  let looking = false;
  let last = { wall: clock(), steady: performance.now() };

  async function look(): Promise<void> {
    if (looking) return;
    looking = true;
    const now = { wall: clock(), steady: performance.now() };
    const jumped = now.wall - last.wall - (now.steady - last.steady);
    if (Math.abs(jumped) > stray) log({ event: "clock", jumped: Math.round(jumped / 1_000) });
    last = now;
    const found = await store.trouble();
    if (found && found !== trouble) {
      if (!trouble) since = now.steady;
      log({ event: "database", trouble: found });
    }
    if (!found && trouble)
      log({ event: "database-back", seconds: Math.round((performance.now() - since) / 1_000) });
    trouble = found;
    looking = false;
  }

  const timer = setInterval(() => void look(), every);
  timer.unref();
  return () => clearInterval(timer);
}
