// One JSON line for each thing whoever runs the server should know. Only these words and numbers can stand in it:
// no id, no address, nothing anybody wrote.
import type { Trouble } from "../store/store.ts";

export type Event =
  | { readonly event: "started"; readonly store: string; readonly port: number }
  | { readonly event: "stopped" }
  | { readonly event: "database"; readonly trouble: Trouble; readonly code?: string }
  | { readonly event: "database-back"; readonly seconds: number }
  | { readonly event: "clock"; readonly jumped: number }
  | { readonly event: "fault"; readonly kind: string }
  | { readonly event: "turned-away"; readonly reason: string; readonly count: number };

export type Log = (event: Event) => void;

export const jsonLog =
  (write: (line: string) => void, clock: () => number): Log =>
  (event) =>
    write(JSON.stringify({ time: new Date(clock()).toISOString(), ...event }));

/** The kind of an error, without its message, which may quote what was asked. */
export const kindOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  const code = "code" in error && typeof error.code === "string" ? ` ${error.code}` : "";
  return `${error.name}${code}`.slice(0, 60);
};
