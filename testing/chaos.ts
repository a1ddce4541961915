// Two people, four phones and a reader in bad weather: connections fail, phones stop at any write, clocks are wrong by
// a year, a relay or a phone is put back from a backup. One seed is one story, the same every time.
import {
  append,
  episodesOf,
  erase,
  exchangeOf,
  giveHalf,
  mineOf,
  read,
  removeDevice,
  renewKey,
  syncAll,
  takeBack,
} from "@refrain/vault/unruly";
import type { Bytes, Hex32 } from "@refrain/wire";
import { type Dice, dice } from "./dice.ts";
import { sideBySide } from "./network.ts";
import { Crash, DiskFull } from "./platform.ts";
import {
  type Backup,
  bytes,
  type Couple,
  couple,
  episode,
  type Phone,
  text,
  type WorldOptions,
} from "./world.ts";

/** A line somebody said, and what must become of it. */
export interface Line {
  readonly text: string;
  readonly phone: Phone;
  readonly space: Hex32;
  /** Whether the saying came back: then it may not be lost. A phone that stopped in the middle leaves it open. */
  certain: boolean;
  /** Asked to be erased; `certain` likewise. */
  erased?: "certain" | "perhaps";
}

export interface Story extends Couple {
  readonly seed: number;
  readonly lines: Line[];
  /** Halves given, by episode and person, and whether they may have been taken back. */
  readonly halves: Map<string, { certain: boolean; taken: boolean }>;
  restored: "relay" | "phone" | undefined;
  /** Removed from `ours` along the way. */
  readonly lost: Set<Phone>;
  /** Whether the devices or keys of `ours` changed. */
  changed: boolean;
  readonly faults: string[];
}

const year = 365 * 24 * 3600_000;
export const episodes = 2;

/** Plays one story to its end, all connections restored. */
export async function play(seed: number, steps: number, options: WorldOptions = {}): Promise<Story> {
  const all = await couple(seed, options);
  const story: Story = {
    ...all,
    seed,
    lines: [],
    halves: new Map(),
    restored: undefined,
    lost: new Set(),
    changed: false,
    faults: [],
  };
  const throws = dice(seed ^ 0x5eed);
  let kept = await backups(story);
  for (let step = 0; step < steps; step += 1) {
    if (step < 20 && throws.chance(0.1)) kept = await backups(story);
    if (await act(story, throws, step, kept)) await neverEarly(story);
  }
  await calm(story);
  return story;
}

interface Backups {
  readonly relay: Backup;
  readonly phones: ReadonlyMap<Phone, ReadonlyMap<string, Bytes>>;
}

const backups = async ({ world, sam, alex }: Couple): Promise<Backups> => ({
  relay: await world.relay.backup(),
  phones: new Map([...sam, ...alex].map((phone) => [phone, phone.storage.copy()])),
});

/** The phone does something and may stop in the middle; then it starts again. Undefined where it stopped. */
async function attempt<T>(phone: Phone, what: () => Promise<T>): Promise<T | undefined> {
  try {
    return await what();
  } catch (thrown) {
    if (thrown instanceof DiskFull) return undefined;
    if (!(thrown instanceof Crash)) throw thrown;
    await phone.boot();
    return undefined;
  }
}

/** One thing happens. True where phones talked to the relay. */
async function act(story: Story, throws: Dice, step: number, kept: Backups): Promise<boolean> {
  const phones = [...story.sam, ...story.alex].filter((phone) => !story.lost.has(phone));
  const phone = throws.pick(phones);
  const { context } = phone;
  const number = throws.below(episodes);
  const half = `${number}:${story.sam.includes(phone) ? 0 : 1}`;
  switch (throws.below(13)) {
    case 0:
    case 1:
    case 2: {
      const space = throws.pick([story.ours, story.ours, story.therapy, mineOf(context)!.space]);
      const line: Line = { text: `${phone.name} ${step}`, phone, space, certain: false };
      story.lines.push(line);
      const said = await attempt(phone, () => append(context, space, bytes(line.text)));
      line.certain = said?.ok ?? false;
      return false;
    }
    case 3: {
      const given = story.halves.get(half);
      if (given) return false;
      story.halves.set(half, { certain: false, taken: false });
      const done = await attempt(phone, () =>
        giveHalf(context, story.ours, episode(number + 1), bytes(`half ${half}`)),
      );
      story.halves.set(half, { certain: done?.ok ?? false, taken: false });
      return false;
    }
    case 4: {
      const given = story.halves.get(half);
      if (!given || throws.chance(0.5)) return false;
      const done = await attempt(phone, () => takeBack(context, story.ours, episode(number + 1)));
      if (!done || done.ok) given.taken = true;
      return false;
    }
    case 5:
      await eraseOne(story, throws, phone);
      return false;
    case 6:
      if (throws.chance(0.3)) phone.storage.failIn(throws.below(6));
      else phone.storage.crashIn(throws.below(6), throws.chance(0.5));
      return false;
    case 7:
      phone.link.cut = !phone.link.cut;
      phone.skew = (throws.next() * 2 - 1) * year;
      return false;
    case 8:
      for (const one of story.all)
        Object.assign(one.link, {
          lost: throws.next() * 0.3,
          unanswered: throws.next() * 0.3,
          doubled: throws.next() * 0.3,
        });
      return false;
    case 9:
      if (step > 12 && throws.chance(0.3)) await restore(story, throws, phone, kept);
      return false;
    case 10:
      if (!story.restored && throws.chance(0.5)) await change(story, throws);
      return false;
    default: {
      const some = story.all.filter(() => throws.chance(0.6));
      await sideBySide(
        throws,
        some.map((one) => async (gate) => {
          one.gate = gate;
          await attempt(one, () => syncAll(one.context));
          one.gate = undefined;
        }),
      );
      return true;
    }
  }
}

async function eraseOne(story: Story, throws: Dice, phone: Phone): Promise<void> {
  const space = throws.pick([story.ours, story.therapy]);
  const seen = await attempt(phone, () => read(phone.context, space));
  if (!seen?.ok) return;
  const me = story.sam.includes(phone) ? 0 : 1;
  const mine = seen.value.entries.filter((entry) => entry.person === me && typeof entry.body !== "string");
  if (mine.length === 0) return;
  const entry = throws.pick(mine);
  const line = story.lines.find(
    (line) => typeof entry.body !== "string" && line.text === text(entry.body) && line.space === space,
  );
  const done = await attempt(phone, () => erase(phone.context, space, [entry.id]));
  if (line && line.erased !== "certain") line.erased = done?.ok ? "certain" : "perhaps";
}

/** A second phone is removed from `ours`, or its key renewed. Online, so it may fail; then all is as before. */
async function change(story: Story, throws: Dice): Promise<void> {
  const [first, second] = throws.pick([story.sam, story.alex]);
  if (throws.chance(0.5)) {
    story.changed = true;
    await attempt(first, () => renewKey(first.context, story.ours));
    return;
  }
  if (story.lost.has(second)) return;
  story.changed = true;
  story.lost.add(second);
  await attempt(first, () => removeDevice(first.context, story.ours, second.context.card.sign));
  // What the removed phone had said and not sent went with it.
  for (const line of story.lines) {
    if (line.phone === second) line.certain = false;
    if (line.erased === "certain") line.erased = "perhaps";
  }
  for (const half of story.halves.values()) half.certain = false;
}

/** Puts the relay, or one phone, back to how it was at the start; one of the two in a story. */
async function restore(story: Story, throws: Dice, phone: Phone, kept: Backups): Promise<void> {
  if (story.restored) return;
  if (throws.chance(0.5)) {
    story.restored = "relay";
    await story.world.relay.restore(kept.relay);
    return;
  }
  story.restored = "phone";
  phone.storage.restore(kept.phones.get(phone)!);
  await phone.boot();
  // What was only on this phone went with it.
  for (const line of story.lines) {
    if (line.phone === phone) line.certain = false;
    if (line.erased === "certain") line.erased = "perhaps";
  }
  for (const half of story.halves.values()) half.certain = false;
}

/** Nothing is opened before both seals are with the relay, or shown before one's own opening is (EX3, EX7). */
async function neverEarly(story: Story): Promise<void> {
  const shelf = (await story.world.relay.shelves()).get(story.ours)!;
  const held = (id: Hex32) => shelf.positions.has(id) || story.restored === "relay";
  for (const phone of [...story.sam, ...story.alex]) {
    const log = phone.context.logs.get(story.ours)!;
    const me = story.sam.includes(phone) ? 0 : 1;
    for (const all of (await episodesOf(phone.context, log)).values()) {
      for (const { opening } of all.openings)
        if (!held(opening.mine) || !held(opening.theirs))
          story.faults.push(`${phone.name}: opened before both were in`);
      const view = await attempt(phone, () => exchangeOf(phone.context, story.ours, all.episode));
      if (!view?.ok || view.value.state !== "open") continue;
      const own = all.openings.some(({ person, kept }) => person === me && kept.acked && held(kept.id));
      if (!own) story.faults.push(`${phone.name}: shown before its own opening was in`);
    }
  }
}

/** The weather clears; everybody syncs until nothing changes. */
async function calm(story: Story): Promise<void> {
  for (const phone of story.all) {
    Object.assign(phone.link, { cut: false, lost: 0, unanswered: 0, doubled: 0 });
    phone.storage.crashIn(1e9, true);
    await phone.boot();
  }
  for (let round = 0; round < 6; round += 1)
    for (const phone of story.all) {
      const done = await syncAll(phone.context);
      if (!done.ok && !story.lost.has(phone))
        story.faults.push(`${phone.name}: ${JSON.stringify(done.error)}`);
    }
}
