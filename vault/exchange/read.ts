// The episodes of a space, read from its entries.
import type { Frame, Hex16 } from "@refrain/wire";
import type { Context } from "../context.ts";
import { epochKeyOf } from "../log/epochs.ts";
import { type Kept, type Log, personOf } from "../log/log.ts";
import { frameOf, visible } from "../log/visible.ts";
import type { EpochKey } from "../seal/epoch.ts";
import type { Episode, OpeningAt, SealAt, WithdrawalAt } from "./episode.ts";

/** The entries that count, opened, in the order of the history. `frame` is undefined where the body is gone or shut. */
export async function openAll(
  context: Context,
  log: Log,
): Promise<readonly { readonly kept: Kept; readonly frame: Frame | undefined }[]> {
  const { primitives } = context.ports;
  const all = visible(log, log.rules);
  const keys = new Map<number, EpochKey | undefined>();
  for (const epoch of new Set(all.map((kept) => kept.header.epoch)))
    keys.set(epoch, await epochKeyOf(primitives, log, epoch, context.agreement, context.card.sign));
  return Promise.all(
    all.map(async (kept) => ({ kept, frame: await frameOf(primitives, kept, keys.get(kept.header.epoch)) })),
  );
}

export async function episodesOf(context: Context, log: Log): Promise<ReadonlyMap<Hex16, Episode>> {
  const episodes = new Map<
    Hex16,
    { episode: Hex16; seals: SealAt[]; openings: OpeningAt[]; withdrawals: WithdrawalAt[] }
  >();
  const at = (episode: Hex16) => {
    const found = episodes.get(episode) ?? { episode, seals: [], openings: [], withdrawals: [] };
    episodes.set(episode, found);
    return found;
  };
  for (const { kept, frame } of await openAll(context, log)) {
    const person = personOf(log, kept.header.author);
    if (!frame || person === undefined) continue;
    if (frame.kind === "seal") at(frame.seal.episode).seals.push({ kept, person, seal: frame.seal });
    if (frame.kind === "opening")
      at(frame.opening.episode).openings.push({ kept, person, opening: frame.opening });
    if (frame.kind === "withdrawal")
      at(frame.withdrawal.episode).withdrawals.push({ kept, person, mine: frame.withdrawal.mine });
  }
  return episodes;
}
