// The tasks of a page's main thread, out of the browser's own trace: how long each ran on a processor.
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly message?: string } };
}

export interface Task {
  /** When it began, μs on the trace's clock. */
  readonly at: number;
  /** Processor time, ms: what others on this machine do does not count. */
  readonly busy: number;
}

export interface Traced {
  readonly tasks: readonly Task[];
  /** The marks the bench left on the page, by name. */
  readonly marks: readonly { readonly name: string; readonly at: number }[];
}

/** Only the tasks themselves: anything more makes them longer. */
export const categories = ["toplevel", "blink.user_timing"];

/** Reads the thread on which the bench left its marks. */
export function readTrace(events: readonly unknown[], prefix: string): Traced {
  const all = events as readonly TraceEvent[];
  const marks = all.filter(({ name }) => name.startsWith(prefix));
  const thread = marks[0];
  if (!thread) throw new Error("the trace has no marks");
  const tasks = all
    .filter(
      ({ name, pid, tid, ph }) =>
        name.endsWith("RunTask") && ph === "X" && pid === thread.pid && tid === thread.tid,
    )
    .map(({ ts, tdur = 0 }) => ({ at: ts, busy: tdur / 1000 }));
  return { tasks, marks: marks.map(({ name, ts }) => ({ name: name.slice(prefix.length), at: ts })) };
}
