// An invitation under way, on either side. What is remembered of it beside the vault: where it lies and its link.
import {
  advance,
  answeredOnce,
  answerOnce,
  callOff,
  consent,
  digits,
  invite,
  linkIs,
  purposeOf,
  reveal,
  secret,
  typeDigits,
  type VaultError,
} from "@refrain/vault";
import { err, ok, type Result } from "@refrain/core/result";
import { isHex32, type Hex32 } from "@refrain/wire";
import type { DoorCalls, Refused } from "../state/ours/door.ts";
import type { Invitation } from "../state/ours/standing.ts";
import type { Desk, Notes } from "./desk.ts";
import { takeSeat } from "./chair/notes.ts";
import { leaveOwnHistory, settle } from "./settling.ts";

const key = "invitation";

interface Kept extends Invitation {
  readonly slot: Hex32;
}

type InvitingDesk = Pick<Desk, "device" | "notes" | "publish">;

export async function invitationNow({ notes }: { readonly notes: Notes }): Promise<Invitation | undefined> {
  const kept = await keptOf(notes);
  if (!kept) return undefined;
  const { slot: _slot, ...rest } = kept;
  return rest;
}

/** One step of the invitation under way; true while there is more to wait for. */
export async function stepInvitation(desk: Desk): Promise<boolean> {
  const { device, notes } = desk;
  const kept = await keptOf(notes);
  if (!kept || kept.stage === "done" || kept.stage === "over") return false;
  const late = (await linkIs(device, kept.slot)) === "late";
  const stage = await advance(device, kept.slot);
  if (!stage.ok) {
    if (!endsIt(stage.error)) return true;
    await notes.put(key, { ...over(kept), ...(late ? { late } : {}) });
    await settle(desk, kept.purpose, kept.side, false);
    return false;
  }
  const meant = await purposeOf(device, kept.slot);
  if (meant && meant !== kept.purpose) {
    // The address said something else than the link is for: what the person said yes to was not this.
    await callOff(device, kept.slot);
    await notes.put(key, over(kept));
    await settle(desk, kept.purpose, kept.side, false);
    return false;
  }
  if (stage.value === "checked" && kept.purpose === "reader" && kept.side === "invited") {
    // The two may take days to agree; meanwhile another couple's link can be opened here.
    await takeSeat(notes, kept.slot);
    await notes.put(key, over(kept, "done"));
    return false;
  }
  const once =
    kept.side === "inviter" && kept.purpose === "ours" && stage.value !== "done"
      ? await answeredOnce(device, kept.slot)
      : undefined;
  const answered = once?.ok && once.value ? new TextDecoder().decode(reveal(once.value)) : kept.answered;
  const read =
    stage.value === "digits" || stage.value === "checked" ? await digits(device, kept.slot) : undefined;
  const { unfound: _before, ...rest } = kept;
  const now: Kept = {
    ...rest,
    stage: stage.value,
    ...(kept.side === "invited" && stage.value === "waiting" && !meant ? { unfound: true } : {}),
    ...(read?.ok ? { digits: read.value } : {}),
    ...(answered === undefined ? {} : { answered }),
  };
  if (JSON.stringify(now) !== JSON.stringify(kept)) {
    // Only what is still the invitation under way: it may have been taken back meanwhile.
    if ((await keptOf(notes))?.slot === kept.slot)
      await notes.put(key, stage.value === "done" ? over(now, "done") : now);
  }
  if (stage.value === "done") await settle(desk, kept.purpose, kept.side, true);
  return stage.value !== "done";
}

const over = ({ slot, purpose, side }: Kept, stage: "over" | "done" = "over"): Kept => ({
  slot,
  purpose,
  side,
  stage,
});

/** Errors after which nothing more can come of this link. */
const endsIt = ({ type }: VaultError): boolean =>
  type === "link-burnt" || type === "bad-handshake" || type === "wrong-digits" || type === "bad-link";

export const invitingCalls = (
  desk: Desk,
): Pick<DoorCalls, "invite" | "join" | "typeDigits" | "callOff" | "answerOnce"> => ({
  async invite(purpose) {
    await callOffNow(desk);
    const made = await invite(desk.device, purpose);
    if (!made.ok) return made;
    const link = reveal(made.value.link);
    await desk.notes.put(key, {
      slot: made.value.slot,
      purpose,
      side: "inviter",
      stage: "waiting",
      link,
    } satisfies Kept);
    await desk.publish();
    return ok(link);
  },
  async join(link, purpose) {
    await callOffNow(desk);
    if (purpose === "device") {
      const left = await leaveOwnHistory(desk);
      if (!left.ok) return left;
    }
    const slot = await consent(desk.device, secret(link));
    if (!slot.ok) {
      await settle(desk, purpose, "invited", false);
      return slot;
    }
    await desk.notes.put(key, {
      slot: slot.value,
      purpose,
      side: "invited",
      stage: "waiting",
    } satisfies Kept);
    await desk.publish();
    return ok(undefined);
  },
  async typeDigits(typed) {
    const kept = await keptOf(desk.notes);
    if (!kept) return err({ type: "link-burnt" });
    const done = await typeDigits(desk.device, kept.slot, typed);
    if (done.ok) await desk.notes.put(key, { ...kept, stage: "checked" } satisfies Kept);
    else if (endsIt(done.error)) {
      await desk.notes.put(key, over(kept));
      await settle(desk, kept.purpose, kept.side, false);
    }
    await desk.publish();
    return done;
  },
  async callOff() {
    await callOffNow(desk);
    await desk.publish();
    return ok(undefined);
  },
  async answerOnce(link, words) {
    const bytes = new TextEncoder().encode(words);
    return answerOnce(desk.device, secret(link), secret(bytes));
  },
});

async function callOffNow(desk: InvitingDesk & Desk): Promise<Result<undefined, Refused>> {
  const kept = await keptOf(desk.notes);
  if (!kept) return ok(undefined);
  const notAsked = kept.stage === "done" && kept.purpose === "reader" && kept.side === "inviter";
  if (notAsked || (kept.stage !== "done" && kept.stage !== "over")) {
    await callOff(desk.device, kept.slot);
    await settle(desk, kept.purpose, kept.side, false);
  }
  await desk.notes.remove(key);
  return ok(undefined);
}

/** The invitation of a therapist whose digits were right, and who waits for the two to agree. */
export async function readyReader(notes: Notes): Promise<Hex32 | undefined> {
  const kept = await keptOf(notes);
  return kept?.purpose === "reader" && kept.side === "inviter" && kept.stage === "done"
    ? kept.slot
    : undefined;
}

/** It goes on without the invitation. */
export const forgetInvitation = (notes: Notes): Promise<void> => notes.remove(key);

async function keptOf(notes: Notes): Promise<Kept | undefined> {
  const value = await notes.get(key);
  return isKept(value) ? value : undefined;
}

const isKept = (value: unknown): value is Kept =>
  typeof value === "object" &&
  value !== null &&
  "slot" in value &&
  typeof value.slot === "string" &&
  isHex32(value.slot) &&
  "purpose" in value &&
  "side" in value &&
  "stage" in value;
