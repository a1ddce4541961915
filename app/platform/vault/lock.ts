import type { Lock } from "@refrain/vault";

/** One at a time among all tabs of this browser. */
export const webLock = (name: string): Lock => ({
  async exclusive<T>(run: () => Promise<T>): Promise<T> {
    return navigator.locks.request(name, run);
  },
});

/** Runs this only where no other tab is at it; otherwise does nothing. */
export const unlessElsewhere = (name: string, run: () => Promise<void>): Promise<void> =>
  navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await run();
  });
