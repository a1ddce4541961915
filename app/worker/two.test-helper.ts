// Two people's desks over the vault's own test world: memory instead of a browser, a relay in memory.
import { fold, type Entry, type State } from "@refrain/core/dance";
import { type Phone, type World, world } from "@refrain/testing/world";
import { doorCalls } from "./calls.ts";
import { createDesk, type Desk, type Notes, type OldLog } from "./desk.ts";
import { createRounds } from "./rounds.ts";
import { stepChair } from "./chair/step.ts";
import { stepInvitation } from "./inviting.ts";
import type { Told } from "../state/ours/messages.ts";
import type { DoorCalls } from "../state/ours/door.ts";
import type { InvitationPurpose } from "../state/ours/link.ts";
import { alone, type Standing } from "../state/ours/standing.ts";
import { joinNew, syncAll } from "@refrain/vault";

export interface Side {
  readonly phone: Phone;
  readonly desk: Desk;
  readonly calls: DoorCalls;
  readonly old: OldLog & { readonly entries: Entry[] };
  state(): State;
  entries(): readonly Entry[];
  standing(): Standing;
  /** What a round with the server does, without waiting. */
  round(): Promise<void>;
}

export function memoryOld(entries: Entry[] = []): OldLog & { readonly entries: Entry[] } {
  return {
    entries,
    read: () => Promise.resolve([...entries]),
    add: (more) => Promise.resolve(void entries.push(...more)),
    clear: () => Promise.resolve(void entries.splice(0)),
  };
}

function memoryNotes(): Notes {
  const kept = new Map<string, unknown>();
  return {
    get: (key) => Promise.resolve(kept.get(key)),
    put: (key, value) => Promise.resolve(void kept.set(key, value)),
    remove: (key) => Promise.resolve(void kept.delete(key)),
  };
}

export async function side(here: World, name: string, old = memoryOld()): Promise<Side> {
  const phone = await here.phone(name);
  const shown = new Map<string, Entry>();
  let standing: Standing = alone;
  let count = 0;
  const tell = (told: Told) => {
    if (told.kind === "standing") standing = told.standing;
    else {
      for (const id of told.gone) shown.delete(id);
      for (const entry of told.fresh) shown.set(entry.id, entry);
    }
  };
  const desk = createDesk({
    device: phone.context,
    old,
    notes: memoryNotes(),
    now: () => here.now,
    newId: () => `${name}${String((count += 1)).padStart(4, "0")}`,
    tell,
    alone: (run) => run(),
  });
  return {
    phone,
    desk,
    old,
    calls: doorCalls(desk, () => undefined),
    state: () => fold(shown.values()),
    entries: () => [...shown.values()],
    standing: () => standing,
    async round() {
      await stepInvitation(desk);
      await joinNew(desk.device);
      await syncAll(desk.device);
      if (await stepChair(desk)) await syncAll(desk.device);
      await desk.publish();
    },
  };
}

/** Both rounds, several times over. */
export async function rounds(...sides: readonly Side[]): Promise<void> {
  for (let n = 0; n < 4; n += 1) for (const one of sides) await one.round();
}

/** Reads and types the digits on both sides, until both are done. */
export async function meet(inviter: Side, invited: Side, purpose: InvitationPurpose = "ours"): Promise<void> {
  const made = await inviter.calls.invite(purpose);
  if (!made.ok) throw new Error(made.error.type);
  await inviter.round();
  const joined = await invited.calls.join(made.value, purpose);
  if (!joined.ok) throw new Error(joined.error.type);
  for (const one of [invited, inviter, invited])
    await stepInvitation(one.desk).then(() => one.desk.publish());
  const [read, heard] = [inviter.standing().invitation?.digits, invited.standing().invitation?.digits];
  await inviter.calls.typeDigits(heard ?? "");
  await invited.calls.typeDigits(read ?? "");
  await rounds(inviter, invited);
}

export { createRounds, world };
