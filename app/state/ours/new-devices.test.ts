import { expect, test } from "vitest";
import { newDevices } from "./new-devices.ts";
import { alone, type DeviceRow } from "./standing.ts";

const devices: readonly DeviceRow[] = [
  { id: "a", whose: "this" },
  { id: "b", whose: "mine" },
  { id: "w", whose: "my-words" },
  { id: "c", whose: "theirs" },
  { id: "d", whose: "theirs" },
];
const standing = { ...alone, devices };

test("before the first look: every other device of mine, and the other's beyond their first", () => {
  expect(newDevices(standing, { seenDevices: undefined }).map(({ id }) => id)).toEqual(["b", "w", "d"]);
});

test("after a look: only what came since", () => {
  expect(newDevices(standing, { seenDevices: ["a", "b", "c"] }).map(({ id }) => id)).toEqual(["w", "d"]);
  expect(newDevices(standing, { seenDevices: devices.map(({ id }) => id) })).toEqual([]);
});

test("a therapist's first device came by a yes; one more is pointed out until it was looked at", () => {
  const read: readonly DeviceRow[] = [
    { id: "a", whose: "this" },
    { id: "t", whose: "therapist" },
    { id: "u", whose: "therapist" },
  ];
  const ids = (seenDevices: readonly string[] | undefined) =>
    newDevices({ ...alone, devices: read }, { seenDevices }).map(({ id }) => id);
  expect(ids(undefined)).toEqual(["u"]);
  expect(ids(["a"])).toEqual(["u"]);
  expect(ids(["a", "t", "u"])).toEqual([]);
});
