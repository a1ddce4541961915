import { httpRelay } from "@refrain/vault";
import type { Relay } from "@refrain/wire";

/** How long an answer is waited for, in milliseconds. */
const patience = 20_000;

/** The relay at this app's own origin. Nothing but the question goes along: no cookie, no address of a page. */
export const fetchRelay = (): Relay =>
  httpRelay(async (path, token, body) => {
    const response = await fetch(path, {
      method: "POST",
      body,
      headers: {
        "content-type": "application/json",
        ...(token === "" ? {} : { authorization: `Bearer ${token}` }),
      },
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
      signal: AbortSignal.timeout(patience),
    });
    return { status: response.status, text: await response.text() };
  });
