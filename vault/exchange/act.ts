// What a person does with a half: gives it, takes it back, and reads the two once both are open.
import { type Bytes, err, type Frame, type Hex16, type Hex32, ok, type Result } from "@refrain/wire";
import { type Context, logOf, mineOf, transact } from "../context.ts";
import type { VaultError } from "../errors.ts";
import { type Log, personOf } from "../log/log.ts";
import { say } from "../log/say.ts";
import { raise } from "../log/take.ts";
import { reveal, type Secret, secret } from "../secret.ts";
import { openHalf, sealHalf } from "./commit.ts";
import { bindingSeal, dueOpening, type Episode, isWithdrawn, openingsOf } from "./episode.ts";
import { keysIn } from "./notes.ts";
import { episodesOf } from "./read.ts";

/** Seals a half: its key goes to `mine`, and only once that is acknowledged does the seal go to the other (EX2). */
export function giveHalf(
  context: Context,
  space: Hex32,
  episode: Hex16,
  half: Bytes,
): Promise<Result<undefined, VaultError>> {
  return transact(context, async (writing) => {
    const log = logOf(context, space);
    if (!log.ok) return log;
    const mine = mineOf(context);
    const person = personOf(log.value, context.card.sign);
    if (!mine || person === undefined) return err({ type: "not-a-writer" });
    const key = context.ports.dice(32);
    const made = await sealHalf(context.ports.primitives, { space, episode, person }, key, half);
    const note: Frame = {
      kind: "key-note",
      note: { space, episode, commitment: made.commitment, key },
    };
    const seal: Frame = { kind: "seal", seal: { episode, ...made } };
    const said = await say(context, log.value, seal, made.commitment, writing);
    if (!said.ok) return said;
    const noted = await say(context, mine, note, undefined, writing);
    return noted.ok ? ok(undefined) : noted;
  });
}

/** Takes back every seal of mine in this episode that nobody has opened for (EX6); unsent ones never leave. */
export function takeBack(
  context: Context,
  space: Hex32,
  episode: Hex16,
): Promise<Result<undefined, VaultError>> {
  return transact(context, async (writing) => {
    const log = logOf(context, space);
    if (!log.ok) return log;
    let done = false;
    for (const unsent of Array.from(log.value.unsent)) {
      if (unsent.frame.kind !== "seal" || unsent.frame.seal.episode !== episode) continue;
      log.value.unsent.splice(log.value.unsent.indexOf(unsent), 1);
      writing.remove(unsent.key);
      done = true;
    }
    const person = personOf(log.value, context.card.sign) ?? -1;
    const all = (await episodesOf(context, log.value)).get(episode);
    const { rules } = log.value;
    const opened = all !== undefined && openingsOf(all, person, rules).length > 0;
    const named = all && all.openings.some((opening) => opening.person !== person);
    const standing =
      all && !opened && !named
        ? all.seals.filter((seal) => seal.person === person && !isWithdrawn(all, seal, rules))
        : [];
    for (const { kept } of standing) {
      const frame: Frame = { kind: "withdrawal", withdrawal: { episode, mine: kept.id } };
      const said = await say(context, log.value, frame, undefined, writing);
      if (!said.ok) return said;
      done = true;
    }
    return done ? ok(undefined) : err({ type: "nothing-to-withdraw" });
  });
}

/** Says what is due to be opened. True where anything was. */
export function openDue(context: Context, space: Hex32): Promise<boolean> {
  return transact(context, async (writing) => {
    const log = logOf(context, space);
    const mine = mineOf(context);
    const person = log.ok ? personOf(log.value, context.card.sign) : undefined;
    if (!log.ok || !mine || person === undefined || log.value.roster.kind !== "ours") return false;
    const episodes = await episodesOf(context, log.value);
    const keys = episodes.size > 0 ? await keysIn(context, mine, space) : new Map<Hex32, Secret<Bytes>>();
    let any = false;
    for (const all of episodes.values()) {
      const due = dueOpening(all, person, 1 - person, log.value.rules);
      const key = due && keys.get(due.mine.seal.commitment);
      if (!due || !key || isSaid(log.value, due.mine.kept.id)) continue;
      const opening = { episode: all.episode, mine: due.mine.kept.id, theirs: due.theirs, key: reveal(key) };
      const said = await say(context, log.value, { kind: "opening", opening }, undefined, writing);
      any ||= said.ok;
    }
    return any;
  });
}

const isSaid = (log: Log, mine: Hex32) =>
  log.unsent.some(({ frame }) => frame.kind === "opening" && frame.opening.mine === mine);

/** How an episode stands for this person. It never says how far the other has come before both are open. */
export type Exchange =
  | { readonly state: "empty" }
  /** Mine is given; there is nothing to ask. */
  | { readonly state: "kept" }
  | {
      readonly state: "open";
      readonly mine: Secret<Bytes>;
      readonly theirs: Secret<Bytes>;
      /** Lamport time of the later opening: from then on both could be read. */
      readonly lamport: number;
    }
  /** The other opened something that is not what they had sealed. */
  | { readonly state: "broken" };

export function exchangeOf(
  context: Context,
  space: Hex32,
  episode: Hex16,
): Promise<Result<Exchange, VaultError>> {
  return transact(context, async (writing) => {
    const log = logOf(context, space);
    if (!log.ok) return log;
    const me = personOf(log.value, context.card.sign) ?? -1;
    const unsent = log.value.unsent.some(
      ({ frame }) => frame.kind === "seal" && frame.seal.episode === episode,
    );
    const all = (await episodesOf(context, log.value)).get(episode);
    if (!all) return ok<Exchange>({ state: unsent ? "kept" : "empty" });
    const view = await viewOf(context, log.value, all, me);
    if (view.state === "broken") raise(log.value, { type: "bad-opening", episode }, writing);
    return ok<Exchange>(view.state === "empty" && unsent ? { state: "kept" } : view);
  });
}

/** Every episode of a space that a half was given for here, or that is open. */
export function exchangesOf(
  context: Context,
  space: Hex32,
): Promise<Result<ReadonlyMap<Hex16, Exchange>, VaultError>> {
  return transact(context, async () => {
    const log = logOf(context, space);
    if (!log.ok) return log;
    const me = personOf(log.value, context.card.sign) ?? -1;
    const found = new Map<Hex16, Exchange>();
    for (const [episode, all] of await episodesOf(context, log.value)) {
      const view = await viewOf(context, log.value, all, me);
      if (view.state !== "empty") found.set(episode, view);
    }
    for (const { frame } of log.value.unsent)
      if (frame.kind === "seal" && !found.has(frame.seal.episode))
        found.set(frame.seal.episode, { state: "kept" });
    return ok(found);
  });
}

async function viewOf(context: Context, log: Log, all: Episode, me: number): Promise<Exchange> {
  const { rules } = log;
  const other = 1 - me;
  const given = bindingSeal(all, me, other, rules);
  const standing = all.seals.some((seal) => seal.person === me && !isWithdrawn(all, seal, rules));
  if (!given && !standing) return { state: "empty" };
  const [mineOpening] = openingsOf(all, me, rules);
  // EX7: theirs is shown only once my own opening is with the relay.
  if (!mineOpening || (!mineOpening.kept.acked && rules.on("EX7"))) return { state: "kept" };
  const theirSeal = bindingSeal(all, other, me, rules);
  const theirOpenings = openingsOf(all, other, rules);
  const theirOpening = rules.on("EX5")
    ? theirOpenings.find(({ opening }) => opening.mine === theirSeal?.kept.id)
    : theirOpenings.at(-1);
  const opened = theirOpening && all.seals.find((seal) => seal.kept.id === theirOpening.opening.mine);
  if (!opened || !given) return { state: "kept" };
  const where = { space: log.space, episode: all.episode };
  const p = context.ports.primitives;
  const theirs = await openHalf(p, { ...where, person: other }, theirOpening.opening.key, opened.seal, rules);
  const myOpening = openingsOf(all, me, rules).find(({ opening }) => opening.mine === given.kept.id);
  const mine =
    myOpening && (await openHalf(p, { ...where, person: me }, myOpening.opening.key, given.seal, rules));
  if (!mine) return { state: "kept" };
  const lamport = Math.max(theirOpening.kept.header.lamport, mineOpening.kept.header.lamport);
  return theirs
    ? { state: "open", mine: secret(mine), theirs: secret(theirs), lamport }
    : { state: "broken" };
}
