// The relay's interface: one table from which a server registers its routes, a client its calls, and the memory relay its methods.
import * as v from "valibot";
import * as api from "./api.ts";
import { limits } from "./limits.ts";
import type { Result } from "./result.ts";

/** Every question is a POST with a JSON body, so that no id stands in an address or a log of addresses. */
export const routes = {
  challenge: { path: "/v1/challenge", session: false, ask: api.challengeAsk, give: api.challengeGiven },
  session: { path: "/v1/session", session: false, ask: api.sessionAsk, give: api.sessionGiven },
  spaces: { path: "/v1/spaces", session: true, ask: api.nothing, give: api.spacesGiven },
  submit: { path: "/v1/submit", session: true, ask: api.submitAsk, give: api.submitGiven },
  pull: { path: "/v1/pull", session: true, ask: api.pullAsk, give: api.pullGiven },
  heads: { path: "/v1/heads", session: true, ask: api.headsAsk, give: api.headsGiven },
  slotPut: { path: "/v1/slot/put", session: false, ask: api.slotPutAsk, give: api.nothing },
  slotGet: { path: "/v1/slot/get", session: false, ask: api.slotAsk, give: api.slotGiven },
  slotBurn: { path: "/v1/slot/burn", session: false, ask: api.slotAsk, give: api.nothing },
} as const;

export type Route = keyof typeof routes;
export type Ask<R extends Route> = v.InferOutput<(typeof routes)[R]["ask"]>;
export type Give<R extends Route> = v.InferOutput<(typeof routes)[R]["give"]>;

/**
 * A relay, wherever it is. `token` is a session's, or empty where the route needs none.
 * A promise that rejects means: no answer came, and nobody knows whether it was done.
 */
export interface Relay {
  ask<R extends Route>(route: R, token: string, question: Ask<R>): Promise<Result<Give<R>, api.Refusal>>;
}

const malformed: api.Refusal = { status: 400, reason: "malformed" };

/** A question from outside, checked (HO3); too long a text is refused before it is parsed. */
export function readAsk<R extends Route>(route: R, text: string): Result<Ask<R>, api.Refusal> {
  if (text.length > limits.request) return { ok: false, error: { status: 413, reason: "too-large" } };
  const parsed = readJson(routes[route].ask, text);
  return isAsk(route, parsed) ? { ok: true, value: parsed } : { ok: false, error: malformed };
}

/** An answer from outside, checked; undefined where it is not one. */
export function readGive<R extends Route>(route: R, text: string): Give<R> | undefined {
  const parsed = readJson(routes[route].give, text);
  return isGive(route, parsed) ? parsed : undefined;
}

export const readRefusal = (text: string): api.Refusal | undefined => readJson(api.refusal, text);

/** The value in a JSON text that fits a schema; undefined for anything else. Never throws. */
export function readJson<S extends v.GenericSchema>(schema: S, text: string): v.InferOutput<S> | undefined {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(schema, raw);
  return parsed.success ? parsed.output : undefined;
}

function isAsk<R extends Route>(_route: R, value: unknown): value is Ask<R> {
  return value !== undefined;
}

function isGive<R extends Route>(_route: R, value: unknown): value is Give<R> {
  return value !== undefined;
}
