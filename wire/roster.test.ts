import { ed25519, x25519 } from "@noble/curves/ed25519.js";
import { describe, expect, test } from "vitest";
import { hex32, type Hex32 } from "./bytes.ts";
import type { Action, Control, DeviceCard, Epoch, Genesis, Person, SpaceKind } from "./control.ts";
import { decodeControl, decodeGenesis, encodeControl, encodeGenesis } from "./control.ts";
import { zeros } from "./header.ts";
import { controlHead, couldWrite, follow, found, present, type Roster } from "./roster.ts";

const seed = (n: number) => new Uint8Array(32).fill(n);
const card = (n: number, paper = false): DeviceCard => ({
  sign: hex32(ed25519.getPublicKey(seed(n))),
  box: hex32(x25519.getPublicKey(seed(n + 100))),
  paper,
});
const [sam1, sam2, alex1, alex2, reader1, words, fresh] = [1, 2, 3, 4, 5, 6, 7].map((n) => card(n, n === 6));
const box = (device: Hex32) => ({ device, enc: new Uint8Array(32), sealed: new Uint8Array(48) });
const writer = (...devices: DeviceCard[]): Person => ({ role: "writer", devices });
const space = hex32(seed(99));

function genesis(kind: SpaceKind, ...persons: Person[]): Genesis {
  const devices = persons.flatMap((person) => person.devices);
  return {
    version: 1,
    kind,
    nonce: seed(1),
    persons,
    keyHash: zeros,
    boxes: devices.map(({ sign }) => box(sign)),
  };
}
const epoch = (...devices: DeviceCard[]): Epoch => ({
  keyHash: hex32(seed(2)),
  previous: new Uint8Array(48),
  boxes: devices.map(({ sign }) => box(sign)),
});

const ours = genesis("ours", writer(sam1!, sam2!, words!), writer(alex1!, alex2!));
const roster = () => {
  const made = found(ours, space, [sam1!.sign, alex1!.sign]);
  if (!made.ok) throw new Error(made.error.rule);
  return made.value;
};
const control = (at: Roster, author: DeviceCard, action: Action, change: Partial<Control> = {}): Control => ({
  version: 1,
  space,
  index: controlHead(at).index + 1,
  prev: controlHead(at).id,
  author: author.sign,
  action,
  ...change,
});
const after = (at: Roster, author: DeviceCard, action: Action, change: Partial<Control> = {}) =>
  follow(at, control(at, author, action, change), hex32(seed((50 + at.ids.length) % 256)));
const must = (at: ReturnType<typeof follow>) => {
  if (!at.ok) throw new Error(at.error.rule);
  return at.value;
};
const rule = (made: { ok: boolean; error?: { rule: string } }) => made.error?.rule;
const add = (device: DeviceCard): Action => ({
  kind: "add",
  add: { device, box: box(device.sign), consent: new Uint8Array(64) },
});
const remove = (device: DeviceCard, ...staying: DeviceCard[]): Action => ({
  kind: "remove",
  remove: { device: device.sign, lastSeq: 0, lastId: zeros, epoch: epoch(...staying) },
});

describe("a genesis", () => {
  test.each<[string, Genesis, (DeviceCard | undefined)[], string]>([
    ["with one person too few", genesis("ours", writer(sam1!)), [sam1], "ME1"],
    [
      "with a reader where both write",
      genesis("ours", writer(sam1!), { role: "reader", devices: [alex1!] }),
      [sam1],
      "ME1",
    ],
    ["signed by one", ours, [sam1], "ME1"],
    ["signed twice by one person", ours, [sam1, sam2], "ME1"],
    ["signed by paper", ours, [words, alex1], "ME1"],
    ["signed by a stranger too", ours, [sam1, alex1, fresh], "ME1"],
    ["with a person without devices", genesis("ours", writer(sam1!), writer()), [sam1], "ME1"],
    ["with a device twice", genesis("ours", writer(sam1!), writer(sam1!)), [sam1], "ME9"],
    ["with a box too few", { ...ours, boxes: ours.boxes.slice(1) }, [sam1, alex1], "EP2"],
    ["with a box key of zeros", genesis("mine", writer({ ...sam1!, box: zeros })), [sam1], "ID2"],
  ])("[ME1, ME9, EP2, ID2] %s founds nothing", (_name, genesis, signers, expected) => {
    expect(
      rule(
        found(
          genesis,
          space,
          signers.map((card) => card!.sign),
        ),
      ),
    ).toBe(expected);
  });

  test("[ME1] of each kind, whole and countersigned", () => {
    const therapy = genesis("therapy", writer(sam1!), writer(alex1!), {
      role: "reader",
      devices: [reader1!],
    });
    expect(found(therapy, space, [sam1!.sign, alex1!.sign]).ok).toBe(true);
    const alone = genesis("therapy", writer(sam1!), { role: "reader", devices: [reader1!] });
    expect(found(alone, space, [sam1!.sign]).ok).toBe(true);
    expect(rule(found(alone, space, [reader1!.sign]))).toBe("ME1");
    expect(found(genesis("mine", writer(sam1!)), space, [sam1!.sign]).ok).toBe(true);
    expect(present(roster()).length).toBe(5);
    expect(decodeGenesis(encodeGenesis(ours))).toEqual(ours);
  });
});

describe("control entries", () => {
  test("[LI1] one person may make 500, and the other has as many still", () => {
    const devices = [sam1!, sam2!, words!, alex1!, alex2!];
    const rekey: Action = { kind: "rekey", epoch: epoch(...devices) };
    let at = roster();
    for (let count = 0; count < 500; count += 1)
      at = { ...must(after(at, alex1!, rekey)), keyHashes: [zeros] };
    expect(rule(after(at, alex2!, rekey))).toBe("LI1");
    expect(after(at, sam1!, remove(sam2!, sam1!, words!, alex1!, alex2!)).ok).toBe(true);
  });

  test("[ME3] follow number on number, each naming the one before", () => {
    const one = must(after(roster(), sam1!, add(fresh!)));
    expect(controlHead(one).index).toBe(1);
    expect(rule(after(one, sam1!, add(card(8)), { index: 1 }))).toBe("ME3");
    expect(rule(after(one, sam1!, add(card(8)), { prev: space }))).toBe("ME3");
    expect(rule(after(one, sam1!, add(card(8)), { space: zeros }))).toBe("EN3");
  });

  test("[ME4] by a device that is in the space", () => {
    expect(rule(after(roster(), fresh!, add(card(8))))).toBe("ME4");
    const without = must(after(roster(), sam1!, remove(sam2!, sam1!, words!, alex1!, alex2!)));
    expect(rule(after(without, sam2!, add(fresh!)))).toBe("ME4");
    expect(rule(after(without, sam1!, remove(sam2!, sam1!, words!, alex1!, alex2!)))).toBe("ME4");
  });

  test("[ME5] about one's own devices, and not about oneself", () => {
    expect(must(after(roster(), alex1!, add(fresh!))).members.get(fresh!.sign)?.person).toBe(1);
    expect(rule(after(roster(), sam1!, remove(alex2!, sam1!, sam2!, words!, alex1!)))).toBe("ME5");
    expect(rule(after(roster(), sam1!, remove(sam1!, sam2!, words!, alex1!, alex2!)))).toBe("ME5");
  });

  test("[RW2] paper adds and removes, and begins no epoch of its own", () => {
    expect(after(roster(), words!, add(fresh!)).ok).toBe(true);
    expect(after(roster(), words!, remove(sam1!, sam2!, words!, alex1!, alex2!)).ok).toBe(true);
    const rekey: Action = { kind: "rekey", epoch: epoch(sam1!, sam2!, words!, alex1!, alex2!) };
    expect(rule(after(roster(), words!, rekey))).toBe("ME7");
    expect(after(roster(), sam1!, rekey).ok).toBe(true);
  });

  test("[ME9] a key once, not again after its removal, eight devices a person", () => {
    expect(rule(after(roster(), sam1!, add(alex2!)))).toBe("ME9");
    const without = must(after(roster(), sam1!, remove(sam2!, sam1!, words!, alex1!, alex2!)));
    expect(rule(after(without, sam1!, add(sam2!)))).toBe("ME9");
    let full = roster();
    for (let n = 10; n < 15; n += 1) full = must(after(full, sam1!, add(card(n))));
    expect(rule(after(full, sam1!, add(card(20))))).toBe("ME9");
    expect(after(full, alex1!, add(card(20))).ok).toBe(true);
  });

  test("[EP2] a new epoch has a box for each device that stays and for no other", () => {
    const staying = [sam1!, words!, alex1!, alex2!];
    expect(after(roster(), sam1!, remove(sam2!, ...staying)).ok).toBe(true);
    expect(rule(after(roster(), sam1!, remove(sam2!, ...staying.slice(1))))).toBe("EP2");
    expect(rule(after(roster(), sam1!, remove(sam2!, ...staying, fresh!)))).toBe("EP2");
    expect(rule(after(roster(), sam1!, remove(sam2!, ...staying, sam2!)))).toBe("EP2");
  });

  test("[ME7, EP3] who could write when, and under which epoch", () => {
    const one = must(after(roster(), sam1!, add(fresh!)));
    const two = must(after(one, sam1!, remove(sam2!, sam1!, words!, alex1!, alex2!, fresh!)));
    const can = (card: DeviceCard) => [0, 1, 2].map((index) => couldWrite(two, card.sign, index));
    expect(can(sam1!)).toEqual([true, true, true]);
    expect(can(fresh!)).toEqual([false, true, true]);
    expect(can(sam2!)).toEqual([true, true, false]);
    expect(can(words!)).toEqual([false, false, false]);
    expect(can(reader1!)).toEqual([false, false, false]);
    expect(two.epochAt).toEqual([0, 0, 1]);
  });

  test("[HO2] an unknown action is refused", () => {
    const whole = control(roster(), sam1!, add(fresh!));
    const bytes = encodeControl(whole);
    expect(decodeControl(bytes)).toEqual(whole);
    bytes[1 + 32 + 4 + 32 + 32] = 7;
    expect(decodeControl(bytes)).toBeUndefined();
  });
});
