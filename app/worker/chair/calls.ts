// What a person asks for about the therapist's chair.
import { tellsOfFear, turned, type Entry, type Fact, type Place } from "@refrain/core/dance";
import { choiceKeyOf, isForRoom } from "@refrain/core/dance";
import { err, ok, type Result } from "@refrain/core/result";
import {
  acceptTherapy,
  appendAll,
  callOff,
  foundTherapyAlone,
  leave,
  linkIs,
  proposeTherapy,
  readerCards,
  withdrawProposals,
} from "@refrain/vault";
import type { Hex32 } from "@refrain/wire";
import type { DoorCalls, Refused } from "../../state/ours/door.ts";
import { writeBody } from "../bodies.ts";
import type { Desk } from "../desk.ts";
import { eraseMine } from "../erasing.ts";
import { forgetInvitation, readyReader } from "../inviting.ts";
import { decline, endedOf, forgetPastRoom, proposedOf, setEnded, setProposed, withdraw } from "./notes.ts";
import { chairSpaces, isAcross, openSeat, type Seat } from "./spaces.ts";
import { askedOf } from "./standing.ts";

type ChairCalls = Pick<
  DoorCalls,
  "propose" | "accept" | "decline" | "show" | "takeBackShown" | "stopShowing" | "forgetRoom" | "forgetEnd"
>;
type Done = Result<undefined, Refused>;

/** `done`: tells what is new, and has it sent. */
export function chairCalls(desk: Desk, done: () => Promise<Done>): ChairCalls {
  const { device, notes } = desk;
  const seat = async (): Promise<Result<Seat, Refused>> => {
    const open = await openSeat(device);
    return open ? ok(open) : err({ type: (await endedOf(notes)) ? "closed" : "rule" });
  };
  const after = async (result: Result<unknown, Refused>): Promise<Done> => {
    await done();
    return result.ok ? ok(undefined) : result;
  };
  return {
    async propose(alone) {
      const slot = await readyReader(notes);
      if (!slot || (await openSeat(device))) return err({ type: "rule" });
      if ((await linkIs(device, slot)) !== "good") return err({ type: "link-burnt" });
      const began = await desk.append([]);
      if (!began.ok) return began;
      const space = await proposed(desk, slot, alone);
      if (!space.ok) return after(space);
      await setProposed(notes, { slot, space: space.value });
      await setEnded(notes, undefined);
      await forgetInvitation(notes);
      return done();
    },
    async accept() {
      const { ours } = await desk.spaces();
      const entry = await askedOf(desk, ours);
      if (!ours || !entry) return err({ type: "not-yet" });
      const opened = await acceptTherapy(device, ours.space, entry);
      const here = (await openSeat(device)) !== undefined;
      if (here) await setEnded(notes, undefined);
      // Offline it is open here, and goes out later.
      return after(here ? ok(undefined) : opened);
    },
    async decline() {
      const { ours } = await desk.spaces();
      const entry = await askedOf(desk, ours);
      if (entry) await decline(notes, entry);
      return done();
    },
    async show(facts) {
      const found = await seat();
      if (!found.ok) return found;
      const { me } = await desk.publish();
      if (!facts.every((fact) => isMineToShow(fact, me))) return err({ type: "rule" });
      const across = isAcross(found.value, me);
      const said = await appendAll(
        device,
        facts.map((fact) => {
          // When it was copied is nobody's business: the order is enough.
          const entry: Entry = { id: desk.newId(), author: "", lamport: 0, at: 0, fact };
          const { id, at, fact: stands } = across ? turned(entry) : entry;
          return { space: found.value.space, body: writeBody({ id, at, seen: 0, fact: stands }) };
        }),
      );
      return after(said);
    },
    async takeBackShown(keys) {
      const found = await seat();
      if (!found.ok) return found;
      return after(await eraseMine(device, found.value, (fact) => keys.includes(choiceKeyOf(fact) ?? "")));
    },
    async stopShowing() {
      await unpropose(desk);
      const open = await openSeat(device);
      if (!open) return done();
      await setEnded(notes, "stopped");
      return after(await leave(device, open.space));
    },
    async forgetRoom(space) {
      const seat = (await chairSpaces(device)).find((one) => one.space === space);
      if (seat && !(seat.reads && seat.closed)) return err({ type: "rule" });
      if (seat) await leave(device, seat.space);
      await forgetPastRoom(notes, space);
      return done();
    },
    async forgetEnd() {
      await setEnded(notes, undefined);
      return done();
    },
  };
}

/** With the link between two ends what they show together; what one shows alone goes on. */
export async function endTogether(desk: Desk): Promise<void> {
  const seat = await openSeat(desk.device);
  if (seat?.persons === 1) return;
  await unpropose(desk);
  if (!seat) return;
  await setEnded(desk.notes, "stopped");
  await leave(desk.device, seat.space);
}

/** What was proposed from here and is not open yet. */
export async function unpropose({ device, notes, spaces }: Desk): Promise<void> {
  const waits = await proposedOf(notes);
  if (!waits) return;
  const { ours } = await spaces();
  await withdraw(notes, waits.space);
  if (ours) await withdrawProposals(device, ours.space);
  await callOff(device, waits.slot);
  await setProposed(notes, undefined);
}

/** Proposed to the other, or where nobody is linked opened alone. */
async function proposed(
  { device, spaces }: Desk,
  slot: Hex32,
  alone: boolean,
): Promise<Result<Hex32, Refused>> {
  const cards = await readerCards(device, slot);
  if (!cards.ok) return cards;
  const { ours } = await spaces();
  if (!alone && ours && !ours.closed) return proposeTherapy(device, ours.space, cards.value);
  const founded = await foundTherapyAlone(device, cards.value);
  // Offline it is there all the same, and goes out later.
  const open = founded.ok ? undefined : await openSeat(device);
  return open ? ok(open.space) : founded;
}

/** A half that tells of fear is no step of a dance, and is never copied. */
const isMineToShow = (fact: Fact, me: Place): boolean =>
  isForRoom({ id: "", author: "", lamport: 0, at: 0, fact, from: me }) &&
  !(fact.kind === "half-kept" && tellsOfFear(fact.half));
