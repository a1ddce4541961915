// What the app can ask of the vault beyond saying facts and inviting.
import { shareable } from "@refrain/core/dance";
import { err, ok } from "@refrain/core/result";
import {
  dropDevice,
  giveHalf,
  headsCode,
  leave,
  recover,
  reveal,
  secret,
  setWords,
  syncAll,
  takeBack,
} from "@refrain/vault";
import { isHex16, isHex32 } from "@refrain/wire";
import type { DoorCalls } from "../state/ours/door.ts";
import type { Desk } from "./desk.ts";
import { chairCalls, endTogether } from "./chair/calls.ts";
import { invitingCalls } from "./inviting.ts";
import { leaveOwnHistory } from "./settling.ts";

/** `look`: one round with the server, as soon as may be. */
export function doorCalls(desk: Desk, look: () => void): DoorCalls {
  const { device } = desk;
  const done = async () => {
    await desk.publish();
    look();
    return ok(undefined);
  };
  const ours = async () => {
    const { ours } = await desk.spaces();
    return ours ? ok(ours.space) : err({ type: "no-such-space" });
  };
  return {
    ...invitingCalls(desk),
    ...chairCalls(desk, done),
    async setWords() {
      const began = await desk.append([]);
      if (!began.ok) return began;
      const words = await setWords(device);
      await done();
      return words.ok ? ok(reveal(words.value)) : words;
    },
    async recover(words) {
      const left = await leaveOwnHistory(desk);
      if (!left.ok) return left;
      const back = await recover(device.ports, secret(words));
      await desk.notes.remove("joining");
      await desk.moveIn();
      await done();
      return back.ok ? ok(undefined) : back;
    },
    async drop(id) {
      if (!isHex32(id)) return err({ type: "rule" });
      const dropped = await dropDevice(device, id);
      await done();
      return dropped;
    },
    async give(episode, when, topic, half) {
      const space = await ours();
      if (!space.ok) return space;
      if (!isHex16(episode)) return err({ type: "rule" });
      const { entries } = await desk.publish();
      const offered = entries.some(
        ({ from, fact }) => from !== undefined && fact.kind === "episode-begun" && fact.episode === episode,
      );
      if (!offered) {
        const begun = { v: 1, kind: "episode-begun", episode, when, ...(topic ? { topic } : {}) } as const;
        const said = await desk.append([begun], "ours");
        if (!said.ok) return said;
      }
      const bytes = new TextEncoder().encode(JSON.stringify(shareable(half)));
      const given = await giveHalf(device, space.value, episode, bytes);
      await done();
      return given;
    },
    async takeBack(episode) {
      const space = await ours();
      if (!space.ok) return space;
      if (!isHex16(episode)) return err({ type: "rule" });
      const back = await takeBack(device, space.value, episode);
      await done();
      return back;
    },
    async leave() {
      const space = await ours();
      if (!space.ok) return space;
      // What the two showed together ends with the link.
      await endTogether(desk);
      const left = await leave(device, space.value);
      await done();
      return left.ok ? ok(undefined) : left;
    },
    async code() {
      const space = await ours();
      return space.ok ? headsCode(device, space.value) : space;
    },
    async lookNow() {
      const synced = await syncAll(device);
      await desk.publish();
      return synced.ok ? ok(undefined) : synced;
    },
  };
}
