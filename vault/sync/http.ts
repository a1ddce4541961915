// The relay over HTTP, by the table of routes. The platform lends its `fetch`; here is what is asked and how answers are read.
import {
  type Ask,
  err,
  type Give,
  ok,
  readGive,
  readRefusal,
  type Refusal,
  type Relay,
  type Result,
  type Route,
  routes,
} from "@refrain/wire";

/** Posts a JSON text to a path of the relay; rejects when no answer came. */
export type Post = (
  path: string,
  token: string,
  body: string,
) => Promise<{ readonly status: number; readonly text: string }>;

export const httpRelay = (post: Post): Relay => ({
  async ask<R extends Route>(route: R, token: string, question: Ask<R>): Promise<Result<Give<R>, Refusal>> {
    const { status, text } = await post(routes[route].path, token, JSON.stringify(question));
    if (status === 200) {
      const given = readGive(route, text);
      if (given !== undefined) return ok(given);
    }
    const refusal = readRefusal(text);
    if (refusal) return err(refusal);
    throw new Error(`no answer of a relay: status ${status}`);
  },
});
