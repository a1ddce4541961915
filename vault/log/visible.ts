// Which entries count, and what is in them.
import { type Frame, type Header, type Hex32, isWithin, type Rules, zeros } from "@refrain/wire";
import type { Primitives } from "../ports.ts";
import { openBody } from "../seal/body.ts";
import type { EpochKey } from "../seal/epoch.ts";
import { inOrder, isErased, type Kept, lineTo, type Log, personOf } from "./log.ts";

/** The entries that count, in the order of a history: the same list on every device that has the same entries. */
export function visible(log: Log, rules: Rules): readonly Kept[] {
  const bounds = new Map<Hex32, (kept: Kept) => boolean>();
  for (const [device, member] of log.roster.members) {
    const removed = member.removed;
    const forked = (rules.on("CH2") ? log.forks.get(device) : undefined) ?? Infinity;
    if (removed && rules.on("ME8")) {
      const line = lineTo(log, removed.id);
      bounds.set(device, (kept) =>
        line ? line.has(kept.id) : kept.header.seq <= removed.seq && kept.header.seq < forked,
      );
    } else if (forked !== Infinity) bounds.set(device, (kept) => kept.header.seq < forked);
  }
  return log.lines
    .flatMap((line) => (line.kind === "entry" ? [line.entry] : []))
    .filter((kept) => bounds.get(kept.header.author)?.(kept) ?? true)
    .sort(inOrder);
}

/** What an entry's body holds; undefined where it has none or it does not open. */
export async function frameOf(
  p: Primitives,
  kept: Kept,
  key: EpochKey | undefined,
): Promise<Frame | undefined> {
  if (kept.frame !== undefined) return kept.frame ?? undefined;
  const { body } = kept.parts;
  if (!body || !key || kept.header.form !== "sealed") return undefined;
  const frame = await openBody(p, key, kept.header, body);
  kept.frame = frame ?? null;
  return frame;
}

/** Bodies that are missing though nobody erased them (ER3). */
export const missingBodies = (log: Log): readonly Hex32[] =>
  [...log.kept.values()]
    .filter(
      (kept) =>
        kept.header.form === "sealed" && !kept.parts.body && !isErased(log, kept.id, kept.header.author),
    )
    .map((kept) => kept.id);

/**
 * ER7: texts that are here, and that an erase of their own person names which lies beyond a removal. Whoever met that erase
 * before the removal has dropped them, the relay too.
 */
export function contested(log: Log): readonly Kept[] {
  const named = new Set<Kept>();
  for (const [target, erases] of log.erasures) for (const { header } of erases) add(target, header);
  for (const { header } of log.waiting.values()) for (const target of header.targets) add(target, header);
  return [...named];

  function add(target: Hex32, { author, seq }: Header): void {
    const kept = log.kept.get(target);
    if (!kept?.parts.body || isWithin(log.roster, author, seq)) return;
    const own = personOf(log, kept.header.author) === personOf(log, author);
    if (own && !isErased(log, target, kept.header.author)) named.add(kept);
  }
}

/** Entries that others build on and that have not come (CI4). */
export const missingEntries = (log: Log): readonly Hex32[] => {
  const missing = new Set<Hex32>();
  for (const { header } of log.waiting.values())
    for (const id of [header.prev, ...header.cites.map((cite) => cite.id)])
      if (id !== zeros && !log.kept.has(id) && !log.waiting.has(id)) missing.add(id);
  return [...missing].sort();
};
