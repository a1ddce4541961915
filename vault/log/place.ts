// Whether an entry fits what is already here: the chain, the heads it cites, who may write, and when (CH, CI, ME, EP).
import { controlHead, couldWrite, type Hex32, type Rules, zeros } from "@refrain/wire";
import { type Inspected, type Kept, type Log, stands } from "./log.ts";

export type Verdict =
  | { readonly kind: "fits"; readonly cited: ReadonlyMap<Hex32, number> }
  | { readonly kind: "known" }
  /** Not yet: these entries are not here, or a control entry is not. */
  | { readonly kind: "waits"; readonly missing: readonly Hex32[] }
  | { readonly kind: "refused"; readonly rule: string };

const refused = (rule: string): Verdict => ({ kind: "refused", rule });
const waits = (...missing: readonly Hex32[]): Verdict => ({ kind: "waits", missing });

export function place(log: Log, entry: Inspected, rules: Rules): Verdict {
  const { header, id } = entry;
  if (rules.on("CH3") && log.kept.has(id)) return { kind: "known" };

  const knownControl = log.roster.ids[header.controlIndex];
  if (rules.on("CI3")) {
    if (knownControl === undefined) return waits(header.controlId);
    if (knownControl !== header.controlId) return refused("CI3");
  }
  const control = Math.min(header.controlIndex, controlHead(log.roster).index);
  if (rules.on("ME7") && !couldWrite(log.roster, header.author, control)) return refused("ME7");
  if (rules.on("EP3") && header.epoch !== log.roster.epochAt[control]) return refused("EP3");

  const before = log.kept.get(header.prev);
  if (rules.on("CH1") && header.prev !== zeros) {
    if (!before) return waits(header.prev);
    if (before.header.author !== header.author || before.header.seq !== header.seq - 1) return refused("CH1");
  }
  if (before && before.header.controlIndex > header.controlIndex) return refused("CH4");

  const missing = header.cites.filter((cite) => !log.kept.has(cite.id)).map((cite) => cite.id);
  if (rules.on("CI1") && missing.length > 0) return waits(...missing);
  const cited = new Map(before?.cited);
  let newest = before?.header.lamport ?? 0;
  for (const cite of header.cites) {
    const there = log.kept.get(cite.id);
    if (there && (there.header.author !== cite.device || there.header.seq !== cite.seq))
      return refused("CI1");
    if (cite.seq <= (cited.get(cite.device) ?? 0)) return refused("CH4");
    cited.set(cite.device, cite.seq);
    newest = Math.max(newest, there?.header.lamport ?? 0);
  }
  if (rules.on("CI2") && header.lamport !== newest + 1) return refused("CI2");
  if (
    rules.on("ME10") &&
    header.form === "sealed" &&
    log.closes.some((close) => stands(log, close) && sees(header.author, header.seq, cited, close))
  )
    return refused("ME10");
  if (rules.on("ME8") && isBeyond(log, entry)) return waits();
  return { kind: "fits", cited };
}

const sees = (author: Hex32, seq: number, cited: ReadonlyMap<Hex32, number>, close: Kept): boolean =>
  close.header.author === author
    ? seq > close.header.seq
    : (cited.get(close.header.author) ?? 0) >= close.header.seq;

/**
 * ME8: past the last valid entry of a removed device. Such an entry is never shown; it is let in only because one that
 * counts cites it (its author had not heard of the removal).
 */
export function isBeyond(log: Log, { id, header }: Inspected): boolean {
  const removed = log.roster.members.get(header.author)?.removed;
  if (!removed || header.seq <= removed.seq) return false;
  return ![...log.waiting.values()].some((other) =>
    other.header.author === header.author
      ? other.header.prev === id && !isBeyond(log, other)
      : other.header.cites.some((cite) => cite.id === id) && counts(log, other),
  );
}

function counts(log: Log, { header }: Inspected): boolean {
  const removed = log.roster.members.get(header.author)?.removed;
  return !removed || header.seq <= removed.seq;
}
