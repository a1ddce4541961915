// The keys of a space's epochs, from the boxes on its control chain.
import { type Box, type Bytes, decodeControl, decodeGenesis, type Hex32 } from "@refrain/wire";
import type { Agreement, Primitives } from "../ports.ts";
import { type EpochKey, openBox, openPrevious } from "../seal/epoch.ts";
import type { Log } from "./log.ts";

/** The key of an epoch: out of a box of mine, or out of the epoch after it. Undefined where none opens (EP1). */
export async function epochKeyOf(
  p: Primitives,
  log: Log,
  epoch: number,
  mine: Agreement,
  me: Hex32,
): Promise<EpochKey | undefined> {
  const found = log.keys.get(epoch);
  if (found) return found;
  const { boxes, previous } = carried(log, me);
  let newer: EpochKey | undefined;
  for (let number = log.roster.keyHashes.length - 1; number >= epoch; number -= 1) {
    const hash = log.roster.keyHashes[number];
    if (hash === undefined) return undefined;
    const box = boxes.get(number);
    const sealed = previous.get(number + 1);
    newer =
      log.keys.get(number) ??
      (box && (await openBox(p, mine, box, hash, log.rules))) ??
      (newer && sealed && (await openPrevious(p, newer, sealed, hash, log.rules)));
    if (newer) log.keys.set(number, newer);
  }
  return newer;
}

/** My box in each epoch that has one, and what each epoch carries of the one before. */
function carried(log: Log, me: Hex32): { boxes: Map<number, Box>; previous: Map<number, Bytes> } {
  const boxes = new Map<number, Box>();
  const previous = new Map<number, Bytes>();
  const put = (epoch: number, all: readonly Box[]) => {
    const box = all.find((box) => box.device === me);
    if (box) boxes.set(epoch, box);
  };
  for (const [index, { control }] of log.controls.entries()) {
    const epoch = log.roster.epochAt[index] ?? 0;
    if (index === 0) put(epoch, decodeGenesis(control)?.boxes ?? []);
    const action = index > 0 ? decodeControl(control)?.action : undefined;
    if (action?.kind === "add") put(epoch, [action.add.box]);
    const begun =
      action?.kind === "remove" ? action.remove.epoch : action?.kind === "rekey" ? action.epoch : undefined;
    if (!begun) continue;
    put(epoch, begun.boxes);
    previous.set(epoch, begun.previous);
  }
  return { boxes, previous };
}
