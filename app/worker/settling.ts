// Before this phone is let into another history of its owner's, and after an invitation has come to its end.
import { ok, type Result } from "@refrain/core/result";
import { abandon } from "@refrain/vault";
import type { Refused } from "../state/ours/door.ts";
import type { Invitation } from "../state/ours/standing.ts";
import type { Desk } from "./desk.ts";
import { openHistories } from "./history.ts";

/**
 * Takes the facts of this phone's own history out of the vault and forgets that history, so that the phone can be let into
 * the one of another device. The facts wait outside, and go into whichever history this phone has next: stopped anywhere,
 * none is lost. Refused where a server has seen it.
 */
export async function leaveOwnHistory(desk: Desk): Promise<Result<undefined, Refused>> {
  const { device, old, notes, alone } = desk;
  return alone(async () => {
    await notes.put("joining", true);
    const { mine } = await desk.spaces();
    if (!mine) return ok(undefined);
    const waiting = new Set((await old.read()).map(({ id }) => id));
    const { entries } = await openHistories(device, { mine }, new Map());
    await old.add(entries.filter(({ id }) => !waiting.has(id)));
    const left = await abandon(device, mine.space);
    if (left.ok) return ok(undefined);
    // It stays where it was, and so do its facts.
    await old.read();
    await old.clear();
    await notes.remove("joining");
    return left;
  });
}

/** An invitation has ended: what waited outside moves in, and the founder of a shared history says the two names there. */
export async function settle(
  desk: Desk,
  purpose: Invitation["purpose"],
  side: Invitation["side"],
  done: boolean,
): Promise<void> {
  if (purpose === "device" && side === "invited") {
    await desk.notes.remove("joining");
    await desk.moveIn();
  }
  const { entries } = await desk.publish();
  if (!done || purpose !== "ours" || side !== "inviter") return;
  const said = entries.some(({ from, fact }) => from !== undefined && fact.kind === "couple-set");
  const names = entries
    .filter(({ from, fact }) => from === undefined && fact.kind === "couple-set")
    .toSorted((a, b) => a.lamport - b.lamport)
    .at(-1);
  if (!said && names && names.fact.kind === "couple-set") await desk.append([names.fact]);
}
