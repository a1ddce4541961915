// Spaces from storage. What was checked when it was taken in is not checked again: storage is this device's own.
import {
  type Bytes,
  type Codec,
  blob,
  decode,
  decodeControl,
  decodeFrame,
  decodeHeader,
  encode,
  encodeFrame,
  fixed,
  follow,
  fromHex,
  type Hex32,
  id32,
  isHex32,
  longestFrame,
  record,
  type Rules,
  tagged,
  u32,
  zeros,
} from "@refrain/wire";
import { readAlarm } from "./alarm.ts";
import type { Agreement, Ports, Primitives } from "../ports.ts";
import type { EpochKey } from "../seal/epoch.ts";
import { epochKeyOf } from "./epochs.ts";
import { controlId, entryId, inspectGenesis } from "./inspect.ts";
import { learnEpochs } from "./learn.ts";
import { emptyLog, type Kept, type Log, type Unsent } from "./log.ts";
import { keyOf, readLine, readState, type StoredLine } from "./records.ts";
import { index } from "./take.ts";

export async function loadLogs(
  ports: Ports,
  rules: Rules,
  mine: Agreement,
  me: Hex32,
): Promise<Map<Hex32, Log>> {
  const logs = new Map<Hex32, Log>();
  for (const [key, state] of await ports.storage.list(keyOf.states)) {
    const space = key.slice(keyOf.states.length);
    if (!isHex32(space)) continue;
    const log = await loadLog(ports, rules, space);
    const read = readState(state);
    if (!log || !read) continue;
    Object.assign(log, read);
    logs.set(space, log);
  }
  const own = [...logs.values()].find((log) => log.roster.kind === "mine");
  for (const log of logs.values()) {
    if (own) await learnEpochs({ primitives: ports.primitives, agreement: mine, me }, own, log);
    await loadUnsent(ports, log, mine, me);
  }
  return logs;
}

async function loadLog(ports: Ports, rules: Rules, space: Hex32): Promise<Log | undefined> {
  const { primitives: p, storage } = ports;
  const stored = await storage.list(keyOf.lines(space));
  const lines = stored.flatMap(([key, bytes]) => {
    const line = readLine(bytes);
    return line ? [{ line, number: Number(key.slice(keyOf.lines(space).length)) }] : [];
  });
  const [first] = lines;
  if (first?.line.kind !== "control") return undefined;
  const genesis = await inspectGenesis(p, first.line.parts, rules);
  if (!genesis.ok) return undefined;
  const log = emptyLog(genesis.value.roster, first.line.parts, rules);
  const ids = await Promise.all(lines.map(({ line }) => idOf(p, line)));
  for (const [at, { line, number }] of lines.entries()) {
    const id = ids[at];
    if (at === 0 || !id) continue;
    if (line.kind === "control") addControl(log, line, id, rules);
    else addEntry(log, line, id, number);
    log.next = number + 1;
  }
  for (const [, bytes] of await storage.list(keyOf.waits(space))) {
    const line = readLine(bytes);
    const header = line?.kind === "entry" ? decodeHeader(line.parts.header) : undefined;
    if (line?.kind !== "entry" || !header) continue;
    const id = await entryId(p, line.parts.header);
    log.waiting.set(id, { id, header, parts: line.parts });
  }
  for (const [key] of await storage.list(keyOf.erasings(space))) {
    const id = key.slice(keyOf.erasings(space).length);
    if (isHex32(id)) log.erasing.add(id);
  }
  log.closing = (await storage.get(keyOf.closing(space))) !== undefined;
  for (const [, bytes] of await storage.list(keyOf.alarms(space))) {
    const alarm = readAlarm(bytes);
    if (alarm) log.alarms.push(alarm);
  }
  return log;
}

const idOf = (p: Primitives, line: StoredLine) =>
  line.kind === "entry" ? entryId(p, line.parts.header) : controlId(p, line.parts.control);

function addControl(log: Log, line: StoredLine & { kind: "control" }, id: Hex32, rules: Rules): void {
  const control = decodeControl(line.parts.control);
  const next = control && follow(log.roster, control, id, rules);
  if (!control || !next?.ok) return;
  log.roster = next.value;
  log.controls.push(line.parts);
  log.lines.push({ kind: "control", index: control.index });
}

function addEntry(log: Log, line: StoredLine & { kind: "entry" }, id: Hex32, number: number): void {
  const header = decodeHeader(line.parts.header);
  if (!header) return;
  const before = header.prev === zeros ? undefined : log.kept.get(header.prev);
  const cited = new Map(before?.cited);
  for (const cite of header.cites) cited.set(cite.device, cite.seq);
  const kept: Kept = { id, header, parts: line.parts, cited, acked: line.acked, record: number };
  index(log, kept, () => undefined);
}

interface UnsentRecord {
  readonly epoch: number;
  readonly salt: Bytes;
  readonly cipher: Bytes;
  readonly after: Hex32;
}
const unsentRecord: Codec<UnsentRecord> = record<UnsentRecord>({
  epoch: u32,
  salt: fixed(16),
  cipher: blob(longestFrame + 16),
  after: id32,
});

/** Something said and not yet sealed, as it lies in storage: under the epoch's key, so that a copied disk tells nothing. */
export async function unsentLine(
  ports: Ports,
  log: Log,
  key: EpochKey,
  { frame, salt, after }: Omit<Unsent, "key">,
): Promise<Bytes> {
  const aad = fromHex(log.space);
  const cipher = await ports.primitives.sealUnder(key.base, salt, tagged("outbox"), aad, encodeFrame(frame));
  return encode(unsentRecord, {
    epoch: log.roster.keyHashes.length - 1,
    salt,
    cipher,
    after: after ?? zeros,
  });
}

async function loadUnsent(ports: Ports, log: Log, mine: Agreement, me: Hex32): Promise<void> {
  const aad = fromHex(log.space);
  const found: { key: string; stored: UnsentRecord; plain: Promise<Bytes | undefined> }[] = [];
  for (const [key, bytes] of await ports.storage.list(keyOf.unsents(log.space))) {
    const stored = decode(unsentRecord, bytes);
    const epoch = stored && (await epochKeyOf(ports.primitives, log, stored.epoch, mine, me));
    if (!epoch) continue;
    const { salt, cipher } = stored;
    const plain = ports.primitives.openUnder(epoch.base, salt, tagged("outbox"), aad, cipher);
    found.push({ key, stored, plain });
  }
  for (const { key, stored, plain } of found) {
    const opened = await plain;
    const frame = opened && decodeFrame(opened);
    if (!frame) continue;
    const unsent: Unsent = {
      key,
      frame,
      salt: stored.salt,
      ...(stored.after === zeros ? {} : { after: stored.after }),
    };
    log.unsent.push(unsent);
  }
}
