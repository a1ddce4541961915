import { lookup, type LookupAddress, type LookupOptions } from "node:dns";
import { Agent, request, type AgentOptions } from "node:https";
import webPush from "web-push";
import { isPublic } from "./address.ts";
import type { VapidKeys } from "./keys.ts";

/** `gone`: the push service knows this subscription no more. `failed`: nothing came of it; it is not tried again. */
export type Sent = "sent" | "gone" | "failed";

export interface SendOptions {
  readonly keys: VapidKeys;
  /** Where a push service can reach whoever runs this server: `mailto:…` or `https://…`. */
  readonly subject: string;
  /** Only for tests: another way to connect. */
  readonly connect?: AgentOptions;
}

/** A reminder that comes late is none: the push service forgets it after this, in seconds. */
const lives = 15 * 60;
const patience = 10_000;

/** One push without a body. The name is looked up here, and a private address is refused before anything is said to it. */
export function sendEmpty(endpoint: string, { keys, subject, connect }: SendOptions): Promise<Sent> {
  const { headers } = webPush.generateRequestDetails(
    // Without a body nothing is encrypted, so the subscription's own keys are not needed, nor ever asked for.
    { endpoint, keys: { p256dh: "", auth: "" } },
    null,
    { TTL: lives, urgency: "high", vapidDetails: { subject, ...keys } },
  );
  const agent = new Agent({ keepAlive: false, lookup: publicLookup, ...connect });
  return new Promise((resolve) => {
    const done = (sent: Sent) => {
      agent.destroy();
      resolve(sent);
    };
    const asked = request(endpoint, { method: "POST", headers, agent, timeout: patience }, (answer) => {
      // What it says is of no interest, and is not taken in: there may be no end to it. Nor is it followed elsewhere.
      answer.destroy();
      const { statusCode = 0 } = answer;
      done(
        statusCode >= 200 && statusCode < 300
          ? "sent"
          : statusCode === 404 || statusCode === 410
            ? "gone"
            : "failed",
      );
    });
    asked.on("timeout", () => asked.destroy(new Error("timeout")));
    asked.on("error", () => done("failed"));
    asked.end();
  });
}

type Found = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/** Node's own look-up, that gives public addresses only: what was checked is what is connected to. */
export function publicLookup(name: string, options: LookupOptions, found: Found): void {
  lookup(name, { ...options, all: true }, (error, addresses) => {
    if (error) {
      found(error, "");
      return;
    }
    const open = addresses.filter(({ address }) => isPublic(address));
    const [first] = open;
    if (!first || open.length < addresses.length)
      found(Object.assign(new Error("a private address"), { code: "EACCES" }), "");
    else if (options.all) found(null, open);
    else found(null, first.address, first.family);
  });
}
