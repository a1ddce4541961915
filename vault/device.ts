// A device: what an app holds in its hand.
import {
  type Bytes,
  decode,
  type DeviceCard,
  encode,
  err,
  flag,
  type Frame,
  type Hex32,
  id32,
  ok,
  record,
  type Result,
  type Rules,
  everyRule,
} from "@refrain/wire";
import { type Context, logOf, transact, upToDate } from "./context.ts";
import type { VaultError } from "./errors.ts";
import { openAll } from "./exchange/read.ts";
import { isErased, type Log } from "./log/log.ts";
import { keyOf } from "./log/records.ts";
import { mayWrite, say } from "./log/say.ts";
import type { Ports } from "./ports.ts";
import { type Secret, secret } from "./secret.ts";

export const cardCodec = record<DeviceCard>({ sign: id32, box: id32, paper: flag });

/** This device again, or for the first time: its keys are made here and never leave the key store. */
export async function openDevice(
  ports: Ports,
  rules: Rules = everyRule,
): Promise<Result<Context, VaultError>> {
  const { primitives: p, storage, keys } = ports;
  const stored = await storage.get(keyOf.card);
  const known = stored && decode(cardCodec, stored);
  const context = (
    card: DeviceCard,
    signer: Context["signer"],
    agreement: Context["agreement"],
  ): Context => ({
    ports,
    rules,
    card,
    signer,
    agreement,
    logs: new Map(),
    generation: -1,
    session: undefined,
    watchers: new Set(),
  });
  if (known) {
    const signer = p.signerFrom(await keys.load(`sign/${known.sign}`), known.sign);
    const agreement = p.agreementFrom(await keys.load(`box/${known.sign}`), known.box);
    if (!signer || !agreement) return err({ type: "keys-lost" });
    const again = context(known, signer, agreement);
    await upToDate(again);
    return ok(again);
  }
  const signer = await p.signer();
  const agreement = await p.agreement();
  await keys.save(`sign/${signer.publicKey}`, signer.handle);
  await keys.save(`box/${signer.publicKey}`, agreement.handle);
  const fresh = { sign: signer.publicKey, box: agreement.publicKey, paper: false };
  await storage.commit(new Map([[keyOf.card, encode(cardCodec, fresh)]]));
  return ok(context(fresh, signer, agreement));
}

/** Says a fact in a space, at once and offline. The key takes it back as long as it is unsent. */
export const append = (context: Context, space: Hex32, body: Bytes): Promise<Result<string, VaultError>> =>
  sayFrame(context, space, { kind: "fact", body });

export const sayFrame = (context: Context, space: Hex32, frame: Frame): Promise<Result<string, VaultError>> =>
  transact(context, async (writing) => {
    const log = logOf(context, space);
    return log.ok ? say(context, log.value, frame, undefined, writing) : log;
  });

/** Says several facts together, or none of them, each in its space. */
export const appendAll = (
  context: Context,
  all: readonly { readonly space: Hex32; readonly body: Bytes }[],
): Promise<Result<undefined, VaultError>> =>
  transact(context, async (writing) => {
    // Asked of every space before anything is said in one of them.
    for (const { space } of all) {
      const log = logOf(context, space);
      const may = log.ok ? mayWrite(context, log.value) : log;
      if (!may.ok) return may;
    }
    const keys: [Log, string][] = [];
    for (const { space, body } of all) {
      const log = logOf(context, space);
      const said = log.ok ? await say(context, log.value, { kind: "fact", body }, undefined, writing) : log;
      if (said.ok && log.ok) {
        keys.push([log.value, said.value]);
        continue;
      }
      for (const [log, key] of keys) {
        writing.changes.delete(key);
        log.unsent.splice(
          log.unsent.findIndex((unsent) => unsent.key === key),
          1,
        );
      }
      return said.ok ? err({ type: "no-such-space", space }) : said;
    }
    return ok(undefined);
  });

/** One entry as it is read. */
export interface Read {
  readonly id: Hex32;
  readonly author: Hex32;
  /** The author's place among the persons of the space. */
  readonly person: number;
  readonly lamport: number;
  readonly acknowledged: boolean;
  /** A fact; or what is left of one. */
  readonly body: Secret<Bytes> | "erased" | "missing" | "unreadable";
}

/** The facts of a space in their order, the same on every device that has them; then what is said and unsent here. */
export const read = (
  context: Context,
  space: Hex32,
): Promise<
  Result<{ readonly entries: readonly Read[]; readonly unsent: readonly Secret<Bytes>[] }, VaultError>
> =>
  transact(context, async () => {
    const log = logOf(context, space);
    if (!log.ok) return log;
    const entries: Read[] = [];
    for (const { kept, frame } of await openAll(context, log.value)) {
      if (kept.header.form !== "sealed" || (frame && frame.kind !== "fact")) continue;
      const { author, lamport } = kept.header;
      const person = log.value.roster.members.get(author)?.person ?? -1;
      const lost = isErased(log.value, kept.id, author)
        ? "erased"
        : kept.parts.body
          ? "unreadable"
          : "missing";
      const body = frame ? secret(frame.body) : lost;
      entries.push({ id: kept.id, author, person, lamport, acknowledged: kept.acked, body });
    }
    const unsent = log.value.unsent.flatMap(({ frame }) =>
      frame.kind === "fact" ? [secret(frame.body)] : [],
    );
    return ok({ entries, unsent });
  });

/** Calls back after every change of this device's spaces, its own or one that came. Gives the way to stop. */
export function subscribe(context: Context, changed: () => void): () => void {
  context.watchers.add(changed);
  return () => void context.watchers.delete(changed);
}
