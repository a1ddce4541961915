// The tasks of a page's main thread, out of the browser's own trace: how long each ran on a processor, and what it was.
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly src_func?: string; readonly src_file?: string };
}

/** `message`: the browser telling the page something, most of all handing it over; `script`: whatever is none of these. */
export type Kind = "message" | "frame" | "touch" | "script";

export interface Task {
  /** When it began, μs on the trace's clock. */
  readonly at: number;
  /** Processor time, ms: what others on this machine do does not count, except for what they take from its caches. */
  readonly busy: number;
  readonly kind: Kind;
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
  const thread = marks.at(-1);
  if (!thread) throw new Error("the trace has no marks");
  const tasks = all
    .filter(
      ({ name, pid, tid, ph }) =>
        name.endsWith("RunTask") && ph === "X" && pid === thread.pid && tid === thread.tid,
    )
    .map(({ ts, tdur = 0, args }) => ({ at: ts, busy: tdur / 1000, kind: kindOf(args) }));
  return { tasks, marks: marks.map(({ name, ts }) => ({ name: name.slice(prefix.length), at: ts })) };
}

/** By the place in the browser's source where the task was asked for; what is not known there counts as script. */
function kindOf({ src_func: by, src_file: file = "" }: TraceEvent["args"]): Kind {
  if (by === "Accept" && file.includes("ipc_mojo")) return "message";
  if (by === "ScheduledActionSendBeginMainFrame") return "frame";
  return file.includes("main_thread_event_queue") ? "touch" : "script";
}
