// Two people with two devices each, a reader, a relay; clock, dice and network in the test's hands.
import {
  addDevice,
  append,
  type Context,
  draftGenesis,
  enter,
  exchangeOf,
  foundMine,
  giveHalf,
  joinNew,
  joinSpace,
  mineOf,
  noteSpace,
  openDevice,
  type Primitives,
  read,
  reveal,
  type Secret,
  signGenesis,
  syncAll,
  transact,
  webCrypto,
} from "@refrain/vault/unruly";
import {
  type Bytes,
  type DeviceCard,
  encodeGenesis,
  everyRule,
  type Hex16,
  hex16,
  type Hex32,
  type Relay,
  type Result,
  type Rules,
} from "@refrain/wire";
import { type Dice, dice } from "./dice.ts";
import { type Gate, type Link, link } from "./network.ts";
import { type MemoryStorage, memoryKeys, memoryLock, memoryStorage, seeded } from "./platform.ts";
import { type MemoryRelay, memoryRelay, type RelayPorts } from "./relay/memory.ts";

export const origin = "https://relay.example";

/** The platform's own primitives; the same objects a browser has. */
export const platform: Primitives = webCrypto(globalThis.crypto.subtle);

export interface Phone {
  readonly name: string;
  readonly storage: MemoryStorage;
  readonly keys: ReturnType<typeof memoryKeys>;
  readonly link: Link;
  context: Context;
  /** Milliseconds its clock is wrong by. */
  skew: number;
  /** Set while several phones talk at once. */
  gate: Gate | undefined;
  /** Starts it again from what it had written. */
  boot(): Promise<void>;
  /** A second instance over the same storage: another tab. */
  tab(): Promise<Context>;
}

export interface World {
  readonly dice: Dice;
  readonly relay: WorldRelay;
  /** The relay's clock, in milliseconds. */
  now: number;
  phone(name: string): Promise<Phone>;
}

export interface WorldOptions {
  readonly rules?: Rules;
  readonly primitives?: Primitives;
  /** Stands between phones and the world's relay: a hostile one. */
  readonly between?: (relay: WorldRelay) => Pick<WorldRelay, "ask">;
  /** Where the phones believe the relay to be. */
  readonly origin?: string;
}

/** The relay of a world, and what an operator could see of it or put back. */
export interface WorldRelay extends Relay {
  backup(): Backup | Promise<Backup>;
  restore(backup: Backup): void | Promise<void>;
  readonly shelves: () => Backup | Promise<Backup>;
}
export type Backup = ReturnType<MemoryRelay["backup"]>;

/** What stands in for the memory relay in every world: the same stories over another one. */
export const stand: { in?: (ports: RelayPorts) => WorldRelay } = {};

export function world(seed: number, options: WorldOptions = {}): World {
  const throws = dice(seed);
  const primitives = options.primitives ?? platform;
  const relay = (stand.in ?? memoryRelay)({
    primitives,
    clock: () => self.now,
    dice: (count) => throws.bytes(count),
    origin,
  });
  const facing = options.between?.(relay) ?? relay;
  const self: World = {
    dice: throws,
    relay,
    now: Date.UTC(2026, 0, 1),
    async phone(name) {
      const own = dice(throws.below(2 ** 32));
      const storage = memoryStorage();
      const keys = memoryKeys();
      const lock = memoryLock();
      const connection = link(facing, own, () => phone.gate);
      const open = async () =>
        must(
          await openDevice(
            {
              primitives: seeded(primitives, own),
              storage,
              keys,
              lock,
              clock: () => self.now + phone.skew,
              dice: (count) => own.bytes(count),
              relay: connection,
              origin: options.origin ?? origin,
            },
            options.rules ?? everyRule,
          ),
        );
      const phone: Phone = {
        name,
        storage,
        keys,
        link: connection,
        context: undefined as unknown as Context,
        skew: 0,
        gate: undefined,
        async boot() {
          phone.context = await open();
        },
        tab: open,
      };
      await phone.boot();
      return phone;
    },
  };
  return self;
}

/** The value, or the test ends here. */
export function must<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export const text = (bytes: Bytes | Secret<Bytes>): string =>
  new TextDecoder().decode(bytes instanceof Uint8Array ? bytes : reveal(bytes));
export const bytes = (text: string): Bytes => new Uint8Array(new TextEncoder().encode(text));
export const episode = (number: number): Hex16 => hex16(Uint8Array.from({ length: 16 }, () => number));

export const say = async (phone: Phone, space: Hex32, line: string) =>
  must(await append(phone.context, space, bytes(line)));
export const sync = async (phone: Phone) => must(await syncAll(phone.context));
/** Each of these phones syncs in turn, so many times over. */
export async function rounds(phones: readonly Phone[], times: number): Promise<void> {
  for (let round = 0; round < times; round += 1) for (const phone of phones) await sync(phone);
}
export const give = async (phone: Phone, space: Hex32, number: number, half: string) =>
  must(await giveHalf(phone.context, space, episode(number), bytes(half)));
export const view = async (phone: Phone, space: Hex32, number: number) =>
  must(await exchangeOf(phone.context, space, episode(number)));

/** What a phone shows of a space, one line an entry. */
export async function shown(phone: Phone, space: Hex32): Promise<string[]> {
  const { entries } = must(await read(phone.context, space));
  return entries.map((entry) => (typeof entry.body === "string" ? `(${entry.body})` : text(entry.body)));
}

export interface Couple {
  readonly world: World;
  readonly sam: readonly [Phone, Phone];
  readonly alex: readonly [Phone, Phone];
  readonly reader: Phone;
  readonly all: readonly Phone[];
  readonly ours: Hex32;
  readonly therapy: Hex32;
}

/** Signs and enters a genesis on two phones and gives it to the relay by a first sync. */
export async function found(
  kind: "ours" | "therapy",
  one: Phone,
  two: Phone,
  persons: readonly { readonly role: "writer" | "reader"; readonly devices: readonly DeviceCard[] }[],
): Promise<Hex32> {
  const control = encodeGenesis(must(await draftGenesis(one.context, kind, persons)));
  const signatures: { device: Hex32; signature: Bytes }[] = [];
  for (const phone of [one, two])
    signatures.push({
      device: phone.context.card.sign,
      signature: await signGenesis(phone.context, control),
    });
  for (const phone of [one, two])
    must(
      await transact(phone.context, async (writing) => {
        const log = must(await enter(phone.context, { control, signatures }, writing));
        must(await noteSpace(phone.context, log.space, writing));
        return enter(phone.context, { control, signatures }, writing);
      }),
    );
  await sync(one);
  return [...one.context.logs.values()].find((log) => log.roster.kind === kind)!.space;
}

/** A founded couple: each person's two devices in `mine` and `ours`, and a reader in `therapy`. */
export async function couple(seed: number, options: WorldOptions = {}): Promise<Couple> {
  const here = world(seed, options);
  const [sam1, sam2, alex1, alex2, reader] = [
    await here.phone("sam1"),
    await here.phone("sam2"),
    await here.phone("alex1"),
    await here.phone("alex2"),
    await here.phone("reader"),
  ] as const;
  for (const [first, second] of [
    [sam1, sam2],
    [alex1, alex2],
  ] as const) {
    must(await transact(first.context, (writing) => foundMine(first.context, [], writing)));
    await sync(first);
    must(await addDevice(first.context, mineOf(first.context)!.space, second.context.card));
  }
  const cards = (...phones: Phone[]) => phones.map((phone) => phone.context.card);
  const ours = await found("ours", sam1, alex1, [
    { role: "writer", devices: cards(sam1, sam2) },
    { role: "writer", devices: cards(alex1, alex2) },
  ]);
  const therapy = await found("therapy", sam1, alex1, [
    { role: "writer", devices: cards(sam1, sam2) },
    { role: "writer", devices: cards(alex1, alex2) },
    { role: "reader", devices: cards(reader) },
  ]);
  await sync(alex1);
  for (const [first, second] of [
    [sam1, sam2],
    [alex1, alex2],
  ] as const) {
    must(await joinSpace(second.context, mineOf(first.context)!.space));
    must(await joinNew(second.context));
  }
  must(await joinSpace(reader.context, therapy));
  await sync(alex1);
  const all = [sam1, sam2, alex1, alex2, reader];
  return { world: here, sam: [sam1, sam2], alex: [alex1, alex2], reader, all, ours, therapy };
}
