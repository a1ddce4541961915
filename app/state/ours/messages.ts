// What goes between the page and the worker. Both ends are this app's own code, of the same build.
import type { Entry } from "@refrain/core/dance";
import type { Result } from "@refrain/core/result";
import type { Standing } from "./standing.ts";

export interface Asked {
  readonly id: number;
  readonly name: string;
  /** As the call named wants them: the page's end is typed by the same interface. */
  readonly args: readonly never[];
}

export interface Answered {
  readonly answers: number;
  readonly result: Result<unknown, unknown>;
}

export const readAsked = (data: unknown): Asked | undefined => (isAsked(data) ? data : undefined);

const isAsked = (data: unknown): data is Asked =>
  typeof data === "object" && data !== null && "id" in data && "name" in data && "args" in data;

export const isAnswered = (data: unknown): data is Answered =>
  typeof data === "object" && data !== null && "answers" in data && "result" in data;

/** What is told to the page. */
export type Told =
  | { readonly kind: "entries"; readonly fresh: readonly Entry[]; readonly gone: readonly string[] }
  | { readonly kind: "standing"; readonly standing: Standing };

export const isTold = (data: unknown): data is Told =>
  typeof data === "object" && data !== null && "kind" in data;
