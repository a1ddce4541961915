// Taking in what came: each thing is inspected, placed, kept; whatever waited for it is tried again.
import { type ControlParts, type EntryParts, follow, type Hex32, type Rules } from "@refrain/wire";
import type { Primitives } from "../ports.ts";
import type { Alarm } from "./alarm.ts";
import { type Broken, type InspectedControl, inspectControl, inspectEntry } from "./inspect.ts";
import { type Inspected, isErased, type Kept, type Log } from "./log.ts";
import { place } from "./place.ts";
import { alarmLine, controlLine, entryLine, keyOf, stateLine } from "./records.ts";
import type { Writing } from "./writing.ts";

export type Arrival =
  | { readonly kind: "entry"; readonly parts: EntryParts }
  | { readonly kind: "control"; readonly parts: ControlParts };

/** The most entries kept while they wait for others (LI1). */
const mostWaiting = 500;

/**
 * Takes in arrivals in their order. `acked`: the relay holds them.
 * An arrival that breaks a rule is dropped and raises an alarm; the others go on (HO4).
 */
export async function take(
  p: Primitives,
  log: Log,
  arrivals: readonly Arrival[],
  acked: boolean,
  rules: Rules,
  writing: Writing,
): Promise<void> {
  const inspected = await Promise.all(
    arrivals.map(async (arrival) =>
      arrival.kind === "entry"
        ? { kind: arrival.kind, done: await inspectEntry(p, log.space, arrival.parts, rules) }
        : { kind: arrival.kind, done: await inspectControl(p, arrival.parts, rules) },
    ),
  );
  for (const arrival of inspected) {
    if (!arrival.done.ok) refuse(log, arrival.done.error, writing);
    else if (arrival.kind === "control") takeControl(log, arrival.done.value, rules, writing);
    else takeEntry(log, arrival.done.value, acked, rules, writing);
  }
}

function takeControl(log: Log, entry: InspectedControl, rules: Rules, writing: Writing): void {
  const { control, id, parts } = entry;
  const there = log.roster.ids[control.index];
  if (there === id) return;
  if (control.space !== log.space) return refuse(log, { type: "broken", rule: "EN3", id }, writing);
  const member = log.roster.members.get(control.author);
  if (there !== undefined && control.prev === log.roster.ids[control.index - 1]) {
    const could =
      member && member.joined < control.index && (member.removed?.index ?? Infinity) >= control.index;
    if (!could) return refuse(log, { type: "broken", rule: "ME4", id }, writing);
    if (!rules.on("ME6")) return undefined;
    log.split = true;
    raise(log, { type: "control-split", index: control.index }, writing);
    return writing.put(keyOf.state(log.space), stateLine(log));
  }
  const { action } = control;
  const names = action.kind === "remove" && action.remove.lastSeq > 0 ? action.remove.lastId : undefined;
  if (names !== undefined && !log.kept.has(names) && control.index === log.roster.ids.length)
    return raise(log, { type: "withheld", missing: [names] }, writing);
  const next = follow(log.roster, control, id, rules);
  if (!next.ok) return refuse(log, { type: "broken", rule: next.error.rule, id }, writing);
  log.roster = next.value;
  log.controls.push(parts);
  log.lines.push({ kind: "control", index: control.index });
  writing.put(keyOf.line(log.space, log.next), controlLine(parts));
  log.next += 1;
  retry(log, rules, writing);
  return undefined;
}

/** An entry already inspected; `acked`: the relay holds it. */
export function takeEntry(log: Log, entry: Inspected, acked: boolean, rules: Rules, writing: Writing): void {
  const verdict = place(log, entry, rules);
  switch (verdict.kind) {
    case "known":
      return again(log, entry, acked, writing);
    case "refused":
      return refuse(log, { type: "broken", rule: verdict.rule, id: entry.id }, writing);
    case "waits":
      if (log.waiting.has(entry.id) || log.waiting.size >= mostWaiting) return undefined;
      log.waiting.set(entry.id, entry);
      writing.put(keyOf.waiting(log.space, entry.id), entryLine(entry.parts, acked));
      return retry(log, rules, writing);
    case "fits":
      keep(log, entry, verdict.cited, acked, writing);
      return retry(log, rules, writing);
  }
}

/** Entries that waited find their place once what they waited for is here. */
function retry(log: Log, rules: Rules, writing: Writing): void {
  for (let found = true; found;) {
    found = false;
    for (const entry of Array.from(log.waiting.values())) {
      const verdict = place(log, entry, rules);
      if (verdict.kind === "waits") continue;
      log.waiting.delete(entry.id);
      writing.remove(keyOf.waiting(log.space, entry.id));
      if (verdict.kind === "fits") keep(log, entry, verdict.cited, true, writing);
      if (verdict.kind === "refused")
        refuse(log, { type: "broken", rule: verdict.rule, id: entry.id }, writing);
      found = true;
    }
  }
}

function keep(
  log: Log,
  entry: Inspected,
  cited: ReadonlyMap<Hex32, number>,
  acked: boolean,
  writing: Writing,
): void {
  const { header, id } = entry;
  const kept: Kept = { ...entry, cited, acked, record: log.next };
  log.next += 1;
  index(log, kept, (alarm) => raise(log, alarm, writing));
  if (isErased(log, id, header.author)) kept.parts = bodiless(kept);
  writing.put(keyOf.line(log.space, kept.record), entryLine(kept.parts, acked));
  if (header.form !== "erase") return;
  for (const target of header.targets) {
    const there = log.kept.get(target);
    if (there) dropIfErased(log, there, writing);
  }
}

/** Enters an entry in the log's tables; the same when it is new and when it is read from storage. */
export function index(log: Log, kept: Kept, alarm: (alarm: Alarm) => void): void {
  const { header, id } = kept;
  log.kept.set(id, kept);
  log.lines.push({ kind: "entry", entry: kept });
  const chain = log.chains.get(header.author) ?? new Map<number, Hex32[]>();
  log.chains.set(header.author, chain);
  const beside = chain.get(header.seq) ?? [];
  chain.set(header.seq, [...beside, id]);
  if (beside.length > 0 && !beside.includes(id)) {
    log.forks.set(header.author, Math.min(header.seq, log.forks.get(header.author) ?? header.seq));
    alarm({ type: "fork", device: header.author, seq: header.seq });
  }
  const head = log.heads.get(header.author);
  // Of two branches the one the relay holds goes on: others can cite only that.
  const outdone = head && !head.acked && kept.acked && header.seq >= head.header.seq;
  if (outdone || header.seq > (head?.header.seq ?? 0)) log.heads.set(header.author, kept);
  if (header.form === "close") log.closes.push(kept);
  if (header.form === "erase")
    for (const target of header.targets)
      log.erasures.set(target, [...(log.erasures.get(target) ?? []), kept]);
}

export function dropIfErased(log: Log, kept: Kept, writing: Writing): void {
  if (!isErased(log, kept.id, kept.header.author)) return;
  kept.parts = bodiless(kept);
  delete kept.frame;
  writing.put(keyOf.line(log.space, kept.record), entryLine(kept.parts, kept.acked));
}

const bodiless = ({ parts: { header, signature } }: Kept) => ({ header, signature });

/** The same entry once more: it may bring a body that was missing, or the news that the relay holds it. */
function again(log: Log, entry: Inspected, acked: boolean, writing: Writing): void {
  const kept = log.kept.get(entry.id);
  if (!kept) return;
  const fills = !kept.parts.body && entry.parts.body && !isErased(log, kept.id, kept.header.author);
  if (!fills && (kept.acked || !acked)) return;
  if (fills) {
    kept.parts = entry.parts;
    delete kept.frame;
  }
  kept.acked ||= acked;
  writing.put(keyOf.line(log.space, kept.record), entryLine(kept.parts, kept.acked));
}

function refuse(log: Log, { rule, id }: Broken, writing: Writing): void {
  raise(log, { type: "refused", rule, id }, writing);
}

/** The most alarms of one kind that are kept: whoever floods one kind must not drown another. */
const mostAlarms = 25;

/** Remembers an alarm once. */
export function raise(log: Log, alarm: Alarm, writing: Writing): void {
  const text = JSON.stringify(alarm);
  const same = log.alarms.filter(({ type }) => type === alarm.type);
  if (same.length >= mostAlarms || same.some((known) => JSON.stringify(known) === text)) return;
  writing.put(keyOf.alarm(log.space, log.alarms.length), alarmLine(alarm));
  log.alarms.push(alarm);
}
