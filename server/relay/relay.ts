// A relay by the table of routes, over any store; HTTP and sockets stand in front of it (door/).
import { randomBytes } from "node:crypto";
import {
  type Ask,
  type Bytes,
  err,
  fromBase64,
  fromHex,
  type Give,
  type Hex32,
  limits,
  ok,
  type Refusal,
  type Relay,
  type Result,
  type Route,
  toHex,
} from "@refrain/wire";
import { row, rows } from "./store/steps.ts";
import { type Store, Unavailable } from "./store/store.ts";
import { inspect, type Inspected, verify } from "./work/inspect.ts";
import { type Answer, barred, heads, page, spacesOf } from "./work/read.ts";
import { rosters as keepRosters } from "./work/rosters.ts";
import {
  isLive,
  makeChallenge,
  openSession,
  readChallenge,
  readSession,
  type Session,
  sessionMessage,
  sweep,
  tokenOf,
} from "./work/sessions.ts";
import { burnSlot, getSlot, putSlot } from "./work/slots.ts";
import { type Quota, submit, type Submitted, Undone } from "./work/submit.ts";

export interface RelayPorts {
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Where phones reach this relay; a session is for one of these (SY1). */
  readonly origins: () => readonly string[];
  readonly quota: Quota;
  /** Writes that may wait for their commit; more are turned away. */
  readonly mostWaiting?: number;
  /** Something new lies in a space, for these devices; `by` brought it. */
  readonly news?: (space: Hex32, devices: readonly Hex32[], by: Hex32) => void;
}

export interface OpenRelay extends Relay {
  /** Whose session this is, if it is one now. */
  session(token: string): Promise<Session | undefined>;
  /** The spaces a device is in. */
  spaces(device: Hex32): Promise<readonly Hex32[]>;
  /** Forgets sessions and slots that are past. */
  sweep(): Promise<void>;
}

const refuse = (status: Refusal["status"], reason: Refusal["reason"]): Result<never, Refusal> =>
  err({ status, reason });
const dice = (count: number): Bytes => new Uint8Array(randomBytes(count));
const sessionsKept = 50_000;

export async function openRelay(ports: RelayPorts): Promise<OpenRelay> {
  const { store, clock, quota } = ports;
  const rosters = keepRosters(store.db);
  const challengeKey = await sharedKey(store);
  const sessions = new Map<string, Session>();

  async function session(token: string): Promise<Session | undefined> {
    const kept = sessions.get(token);
    const there = kept ?? (await store.read(() => readSession(store.db, token)));
    if (!there || !isLive(there, clock())) {
      sessions.delete(token);
      return undefined;
    }
    if (!kept) remember(token, there);
    return there;
  }

  function remember(token: string, session: Session): void {
    if (sessions.size >= sessionsKept) sessions.clear();
    sessions.set(token, session);
  }

  const answers: { [R in Route]: (ask: Ask<R>, token: string) => Promise<Result<Give<R>, Refusal>> } = {
    async challenge({ device }) {
      const now = clock();
      return ok({
        challenge: makeChallenge(challengeKey, device, now, dice(8)),
        expires: now + limits.challengeLife,
      });
    },
    async session({ device, challenge: text, signature }) {
      const challenge = readChallenge(challengeKey, device, text, clock());
      const signed = fromBase64(signature);
      if (!challenge || !signed) return refuse(401, "bad-proof");
      const fits = await Promise.all(
        ports.origins().map((origin) => verify(device, sessionMessage(origin, device, challenge), signed)),
      );
      if (!fits.includes(true)) return refuse(401, "bad-proof");
      const secret = dice(32);
      const issued = clock();
      const first = await store.write(`session ${text}`, () =>
        openSession(store.db, challenge, secret, device, issued),
      );
      if (!first) return refuse(401, "bad-proof");
      const token = tokenOf(challenge, secret);
      remember(token, { device, issued });
      return ok({ token, expires: issued + limits.sessionLife });
    },
    async spaces(_ask, token) {
      const whose = await session(token);
      if (!whose) return refuse(401, "no-session");
      return ok(await store.read(() => spacesOf(store.db, whose.device)));
    },
    async submit({ space, items }, token) {
      const whose = await session(token);
      if (!whose) return refuse(401, "no-session");
      const { device } = whose;
      if (store.waiting() > (ports.mostWaiting ?? 20_000)) return refuse(429, "too-many");
      // A stranger is turned away before a hundred signatures are checked for them.
      const why = await store.read(() => barred(store.db, space, device));
      if (why && !(why.status === 404 && items[0]?.kind === "control")) return err(why);
      const inspected: Inspected[] = await Promise.all(items.map((item) => inspect(space, item)));
      const done = await store
        .write(space, () => submit(store, rosters, quota, { device, space, items: inspected }))
        .catch((thrown: unknown): Submitted => {
          if (thrown instanceof Undone) return thrown.answer;
          throw thrown;
        });
      if ("refusal" in done) return err(done.refusal);
      if (done.news.length > 0) {
        ports.news?.(space, done.news, device);
        store.tell(fromHex(space));
      }
      return ok({ outcomes: [...done.outcomes] });
    },
    async pull(asked, token) {
      const whose = await session(token);
      if (!whose) return refuse(401, "no-session");
      return result(await store.read(() => page(store.db, whose.device, asked)));
    },
    async heads({ space }, token) {
      const whose = await session(token);
      if (!whose) return refuse(401, "no-session");
      return result(await store.read(() => heads(store.db, rosters, whose.device, space)));
    },
    async slotPut(asked) {
      const why = await store.write(`slot ${asked.slot}`, () => putSlot(store, asked, clock()));
      return why ? err(why) : ok({});
    },
    async slotGet(asked) {
      return ok(await store.read(() => getSlot(store, asked, clock())));
    },
    async slotBurn(asked) {
      await store.write(`slot ${asked.slot}`, () => burnSlot(store, asked, clock()));
      return ok({});
    },
  };

  return {
    ask: (route, token, question) => answers[route](question, token),
    session,
    spaces: async (device) => (await store.read(() => spacesOf(store.db, device))).spaces,
    sweep: () => store.write("sweep", () => sweep(store.db, clock())),
  };
}

const result = <T>(answer: Answer<T>): Result<T, Refusal> =>
  "refusal" in answer ? err(answer.refusal) : ok(answer.value);

/** The key all relays over one database date their challenges with. Whoever has it gains nothing: a device must still sign. */
async function sharedKey(store: Store): Promise<Bytes> {
  const made = toHex(dice(32));
  const kept = await store.write("meta", function* () {
    yield* rows(
      store.db
        .insertInto("relay_meta")
        .values({ name: "challenge key", value: made })
        .onConflict((conflict) => conflict.doNothing()),
    );
    return yield* row(store.db.selectFrom("relay_meta").select("value").where("name", "=", "challenge key"));
  });
  if (!kept) throw new Unavailable("gone");
  return fromHex(kept.value);
}
