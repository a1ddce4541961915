/**
 * Many small writes as few large ones: what comes while one is being written is written together next. Each caller hears
 * what became of its own. `pauseMs`: how long the first of a group waits for others.
 */
export function gather<T>(write: (all: readonly T[]) => Promise<(one: T) => boolean>, pauseMs: number) {
  let waiting: {
    readonly one: T;
    readonly tell: (done: boolean) => void;
    readonly fail: (error: unknown) => void;
  }[] = [];
  let working: Promise<void> | undefined;

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      const all = waiting;
      waiting = [];
      try {
        const became = await write(all.map(({ one }) => one));
        for (const { one, tell } of all) tell(became(one));
      } catch (error) {
        for (const { fail } of all) fail(error);
      }
      if (waiting.length > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    working = undefined;
  }

  return {
    add: (one: T): Promise<boolean> =>
      new Promise((tell, fail) => {
        waiting.push({ one, tell, fail });
        working ??= new Promise<void>((resolve) => setTimeout(resolve, pauseMs)).then(work);
      }),
    /** When all that was added is written. */
    settled: async (): Promise<void> => {
      while (working) await working;
    },
  };
}
