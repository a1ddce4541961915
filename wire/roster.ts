// Who is in a space, from its control chain alone: pure rules without cryptography, the same for phones and relay.
// Whoever calls has checked the signature, and gives the entry's id.
import type { Hex32 } from "./bytes.ts";
import type { Box, Control, DeviceCard, Epoch, Genesis, Role, SpaceKind } from "./control.ts";
import { limits } from "./limits.ts";
import { isBoxKey, isSigningKey } from "./points.ts";
import { err, ok, type Result } from "./result.ts";
import { everyRule, type Rules } from "./rules.ts";

export interface Removal {
  /** The control entry that removed it. */
  readonly index: number;
  /** Its last valid entry; 0 and zeros for none. */
  readonly seq: number;
  readonly id: Hex32;
}

export interface Member {
  readonly card: DeviceCard;
  /** Whose device: a place in `roles`. */
  readonly person: number;
  /** The control entry that brought it. */
  readonly joined: number;
  readonly removed?: Removal;
}

export interface Roster {
  readonly space: Hex32;
  readonly kind: SpaceKind;
  readonly roles: readonly Role[];
  readonly members: ReadonlyMap<Hex32, Member>;
  /** Id of each control entry; the genesis is number 0. */
  readonly ids: readonly Hex32[];
  /** The epoch in force after each control entry. */
  readonly epochAt: readonly number[];
  /** Hash of each epoch's key. */
  readonly keyHashes: readonly Hex32[];
  /** How many control entries each person has made. */
  readonly made: readonly number[];
}

/** A control entry that no one may follow, and the rule it breaks. */
export interface ControlFault {
  readonly type: "control-refused";
  readonly rule: string;
}

const refused = (rule: string): Result<never, ControlFault> => err({ type: "control-refused", rule });

/** Who founds each kind. A person who works alone may show a therapist what is theirs, so `therapy` has two shapes. */
const shapes: Readonly<Record<SpaceKind, readonly (readonly Role[])[]>> = {
  mine: [["writer"]],
  ours: [["writer", "writer"]],
  therapy: [
    ["writer", "writer", "reader"],
    ["writer", "reader"],
  ],
};

/** ME1, ME2: the roster a genesis founds. `signers` are the devices whose signatures on it were checked. */
export function found(
  genesis: Genesis,
  space: Hex32,
  signers: readonly Hex32[],
  rules: Rules = everyRule,
): Result<Roster, ControlFault> {
  const roles = genesis.persons.map((person) => person.role);
  const fitting = shapes[genesis.kind].some(
    (shape) => roles.length === shape.length && roles.every((role, i) => role === shape[i]),
  );
  if (!fitting) return refused("ME1");
  const members = new Map<Hex32, Member>();
  for (const [person, { devices }] of genesis.persons.entries()) {
    if (devices.length === 0) return refused("ME1");
    for (const card of devices) {
      if (rules.on("ID2") && !(isSigningKey(card.sign) && isBoxKey(card.box))) return refused("ID2");
      if (members.has(card.sign)) return refused("ME9");
      members.set(card.sign, { card, person, joined: 0 });
    }
  }
  const signed = new Set(
    signers.map((signer) => members.get(signer)).map((member) => (member?.card.paper ? -1 : member?.person)),
  );
  const countersigned = roles.every((role, person) => role === "reader" || signed.has(person));
  if (rules.on("ME1") && !(countersigned && !signed.has(-1) && !signed.has(undefined))) return refused("ME1");
  if (!boxesFit(genesis.boxes, [...members.keys()])) return refused("EP2");
  return ok({
    space,
    kind: genesis.kind,
    roles,
    members,
    ids: [space],
    epochAt: [0],
    keyHashes: [genesis.keyHash],
    made: roles.map(() => 0),
  });
}

/** ME3 to ME9: the roster after one more control entry. */
export function follow(
  roster: Roster,
  control: Control,
  id: Hex32,
  rules: Rules = everyRule,
): Result<Roster, ControlFault> {
  if (control.space !== roster.space) return refused("EN3");
  if (control.index !== roster.ids.length || control.prev !== roster.ids.at(-1)) return refused("ME3");
  const author = roster.members.get(control.author);
  if (!author || author.removed) return refused("ME4");
  if ((roster.made[author.person] ?? 0) >= limits.controls) return refused("LI1");
  const next = {
    ...roster,
    ids: [...roster.ids, id],
    epochAt: [...roster.epochAt, roster.keyHashes.length - 1],
    made: roster.made.map((count, person) => (person === author.person ? count + 1 : count)),
  };
  const { action } = control;
  if (action.kind === "add") {
    const { device, box } = action.add;
    if (roster.members.has(device.sign)) return refused("ME9");
    if (rules.on("ID2") && !(isSigningKey(device.sign) && isBoxKey(device.box))) return refused("ID2");
    if (current(roster, author.person).length >= limits.devices) return refused("ME9");
    if (box.device !== device.sign) return refused("EP2");
    const joined = { card: device, person: author.person, joined: control.index };
    return ok({ ...next, members: new Map(roster.members).set(device.sign, joined) });
  }
  if (action.kind === "remove") {
    const { device, lastSeq, lastId, epoch } = action.remove;
    const gone = roster.members.get(device);
    if (!gone || gone.removed) return refused("ME4");
    if (rules.on("ME5") && (gone.person !== author.person || device === control.author))
      return refused("ME5");
    const removed = { index: control.index, seq: lastSeq, id: lastId };
    const members = new Map(roster.members).set(device, { ...gone, removed });
    return withEpoch({ ...next, members }, epoch, rules);
  }
  return author.card.paper || roster.roles[author.person] !== "writer"
    ? refused("ME7")
    : withEpoch(next, action.epoch, rules);
}

function withEpoch(roster: Roster, epoch: Epoch, rules: Rules): Result<Roster, ControlFault> {
  const staying = [...roster.members].filter(([, member]) => !member.removed).map(([device]) => device);
  if (rules.on("EP2") && !boxesFit(epoch.boxes, staying)) return refused("EP2");
  return ok({
    ...roster,
    epochAt: [...roster.epochAt.slice(0, -1), roster.keyHashes.length],
    keyHashes: [...roster.keyHashes, epoch.keyHash],
  });
}

function boxesFit(boxes: readonly Box[], devices: readonly Hex32[]): boolean {
  const named = new Set(boxes.map((box) => box.device));
  return boxes.length === devices.length && devices.every((device) => named.has(device));
}

/** The devices a person has now. */
export const current = (roster: Roster, person: number): readonly Member[] =>
  [...roster.members.values()].filter((member) => member.person === person && !member.removed);

/** Every device that is in the space now. */
export const present = (roster: Roster): readonly Member[] =>
  [...roster.members.values()].filter((member) => !member.removed);

/** ME7: whether this device could write entries when control entry number `index` was the newest. */
export function couldWrite(roster: Roster, device: Hex32, index: number): boolean {
  const member = roster.members.get(device);
  return (
    member !== undefined &&
    !member.card.paper &&
    roster.roles[member.person] === "writer" &&
    member.joined <= index &&
    (member.removed === undefined || member.removed.index > index)
  );
}

/** ME8: whether a device's entry of this number counts: not if it lies beyond the last one its removal names. */
export function isWithin(roster: Roster, device: Hex32, seq: number): boolean {
  const removed = roster.members.get(device)?.removed;
  return !removed || seq <= removed.seq;
}

/** The newest control entry's number and id. */
export function controlHead(roster: Roster): { readonly index: number; readonly id: Hex32 } {
  const index = roster.ids.length - 1;
  return { index, id: roster.ids[index] ?? roster.space };
}
