import { createHash, randomBytes } from "node:crypto";
import type { Store } from "../store/open.ts";

const linkHolds = 10 * 60_000;
const sessionHolds = 12 * 3_600_000;
const hash = (secret: string): string => createHash("sha256").update(secret).digest("hex");
const secret = (): string => randomBytes(24).toString("hex");

/** A link that lets its bearer in once; only its hash is kept. */
export async function makeLink(store: Store, site: string, now: number): Promise<string> {
  const made = secret();
  await store.addLogin(hash(made), "link", now + linkHolds);
  return `${site}/comments/review/enter/${made}`;
}

/** A session for a link that was not used yet. */
export async function enter(store: Store, link: string, now: number): Promise<string | undefined> {
  if (!(await store.useLink(hash(link), now))) return undefined;
  const made = secret();
  await store.addLogin(hash(made), "session", now + sessionHolds);
  return made;
}

export const holds = (store: Store, session: string, now: number): Promise<boolean> =>
  store.hasSession(hash(session), now);
export const leave = (store: Store, session: string): Promise<void> => store.endSession(hash(session));

export const cookieName = "refrain_review";
/** Strict: no other site can make a browser send it. Not readable by scripts, and only sent to the operator's page. */
export const cookie = (session: string, secure: boolean): string =>
  `${cookieName}=${session}; Path=/comments/review; HttpOnly; SameSite=Strict; Max-Age=${session === "" ? 0 : sessionHolds / 1000}${secure ? "; Secure" : ""}`;
