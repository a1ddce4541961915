// The recovery words: a device on paper (RW1 to RW4). 128 random bits as sixteen words and one that checks them.
import {
  type Bytes,
  current,
  decodeControl,
  type DeviceCard,
  err,
  everyRule,
  fromHex,
  type Hex32,
  ok,
  type Result,
  type Rules,
  tagged,
} from "@refrain/wire";
import { type Context, logOf } from "../context.ts";
import { openDevice } from "../device.ts";
import type { VaultError } from "../errors.ts";
import { expand, extract } from "../keys/hkdf.ts";
import { isClosed, type Log, personOf } from "../log/log.ts";
import type { Agreement, Ports, Primitives, Signer, Storage } from "../ports.ts";
import { reveal, type Secret, secret } from "../secret.ts";
import { joinNew, joinSpace, listed } from "../sync/join.ts";
import { recoveryWords } from "../words/en/recovery.ts";
import { addDevice, removeDevice } from "./devices.ts";

interface Paper {
  readonly card: DeviceCard;
  readonly signer: Signer;
  readonly agreement: Agreement;
}

/** Both key pairs of the words. */
export async function paperFrom(p: Primitives, bits: Bytes): Promise<Paper> {
  const prk = await extract(p, new Uint8Array(0), bits);
  const signer = await p.signer(await expand(p, prk, tagged("words sign"), 32));
  const agreement = await p.agreement(await expand(p, prk, tagged("words box"), 32));
  return { card: { sign: signer.publicKey, box: agreement.publicKey, paper: true }, signer, agreement };
}

/** The words for 16 bytes. */
export async function wordsOf(p: Primitives, bits: Bytes): Promise<readonly string[]> {
  return [...bits, await check(p, bits)].map((byte) => recoveryWords[byte] ?? "");
}

/** The 16 bytes of words as somebody typed them: any case, any spaces, four letters of each are enough. */
export async function bitsOf(p: Primitives, typed: string): Promise<Result<Bytes, VaultError>> {
  const start = (word: string) => word.slice(0, 4);
  const values = typed
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "")
    .map((word) => recoveryWords.findIndex((known) => start(known) === start(word)));
  const bits = Uint8Array.from(values.slice(0, 16));
  const fits = values.length === 17 && !values.includes(-1) && values[16] === (await check(p, bits));
  return fits ? ok(bits) : err({ type: "bad-words" });
}

const check = async (p: Primitives, bits: Bytes): Promise<number> =>
  (await p.sha256(tagged("words check", bits)))[0] ?? 0;

/**
 * New words for every space this person writes in; words there were before stop working, and a new epoch begins there.
 * They are given only once they stand in all of them.
 */
export async function setWords(context: Context): Promise<Result<Secret<readonly string[]>, VaultError>> {
  const { primitives: p, dice } = context.ports;
  const bits = dice(16);
  const { card, signer } = await paperFrom(p, bits);
  for (const [space, log] of Array.from(context.logs)) {
    const me = personOf(log, context.card.sign);
    if (me === undefined || isClosed(log)) continue;
    for (const { card: old } of current(log.roster, me).filter((member) => member.card.paper)) {
      const removed = await removeDevice(context, space, old.sign);
      if (!removed.ok) return removed;
    }
    const consent = await signer.sign(tagged("words consent", fromHex(space)));
    const added = await addDevice(context, space, card, consent);
    if (!added.ok) return added;
  }
  return ok(secret(await wordsOf(p, bits)));
}

/** A new phone, let into every space by the words. The relay is asked where they belong. */
export async function recover(
  ports: Ports,
  typed: Secret<string>,
  rules: Rules = everyRule,
): Promise<Result<Context, VaultError>> {
  const bits = await bitsOf(ports.primitives, reveal(typed));
  if (!bits.ok) return bits;
  const device = await openDevice(ports, rules);
  if (!device.ok) return device;
  const paper = await paperFrom(ports.primitives, bits.value);
  const found = await trustedMine(device.value, paper);
  if (!found.ok) return found;
  const { context, mine } = found.value;
  const noted = await joinNew(context);
  if (!noted.ok) return noted;
  for (const space of [mine, ...noted.value]) {
    const added = await addDevice(context, space, device.value.card);
    if (!added.ok && !closed(context, space)) return added;
  }
  const joined = await joinSpace(device.value, mine);
  if (!joined.ok) return joined;
  const others = await joinNew(device.value);
  return others.ok ? device : others;
}

/**
 * RW5: the relay knows the words' public keys and could list a space of its own making. Believed is only a `mine` whose
 * entry that brought the words carries their own signature over that space.
 */
async function trustedMine(
  device: Context,
  paper: Paper,
): Promise<Result<{ readonly context: Context; readonly mine: Hex32 }, VaultError>> {
  const asPaper = (): Context => ({
    ...device,
    ...paper,
    ports: { ...device.ports, storage: scratch(), lock: { exclusive: (run) => run() } },
    logs: new Map(),
    session: undefined,
    watchers: new Set(),
  });
  for (const space of await listed(asPaper())) {
    const context = asPaper();
    const joined = await joinSpace(context, space);
    const log = joined.ok ? context.logs.get(space) : undefined;
    if (log?.roster.kind !== "mine") continue;
    const trusted = await consented(context.ports.primitives, log, paper.card.sign);
    if (trusted || !device.rules.on("RW5")) return ok({ context, mine: space });
  }
  return err({ type: "words-unknown" });
}

async function consented(p: Primitives, log: Log, paper: Hex32): Promise<boolean> {
  for (const { control } of log.controls.slice(1)) {
    const action = decodeControl(control)?.action;
    if (action?.kind !== "add" || action.add.device.sign !== paper) continue;
    return p.verify(paper, tagged("words consent", fromHex(log.space)), action.add.consent);
  }
  return false;
}

/** A space that was closed takes no new devices: what the words could still read there is left behind. */
function closed(context: Context, space: Hex32): boolean {
  const log = logOf(context, space);
  return log.ok && isClosed(log.value);
}

/** The words keep nothing: their spaces live in memory until the phone has joined. */
function scratch(): Storage {
  const records = new Map<string, Bytes>();
  return {
    get: async (key) => records.get(key),
    list: async (prefix) => [...records].filter(([key]) => key.startsWith(prefix)).sort(byKey),
    async commit(changes) {
      for (const [key, value] of changes) {
        if (value) records.set(key, value);
        else records.delete(key);
      }
    },
    wipe: async () => records.clear(),
  };
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);
