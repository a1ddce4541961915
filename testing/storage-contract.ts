// What every storage of a vault keeps to, on whatever it is built. Each rule gives what it found wrong, or nothing.
import type { Storage } from "@refrain/vault";
import type { Bytes } from "@refrain/wire";

export interface StorageRule {
  readonly name: string;
  run(storage: Storage): Promise<string | undefined>;
}

const bytes = (...values: readonly number[]): Bytes => Uint8Array.from(values);
const same = (a: Bytes | undefined, b: Bytes | undefined): boolean => String(a) === String(b);

export const storageContract: readonly StorageRule[] = [
  {
    name: "what was committed is there, byte for byte, and what was not is undefined",
    async run(storage) {
      await storage.commit(new Map([["a", bytes(0, 255, 1)]]));
      const [there, not] = [await storage.get("a"), await storage.get("b")];
      return same(there, bytes(0, 255, 1)) && not === undefined
        ? undefined
        : `${String(there)} ${String(not)}`;
    },
  },
  {
    name: "a list has exactly the keys that begin so, in their order",
    async run(storage) {
      const keys = ["l/b/2", "l/a/10", "l/a/2", "l/a", "l/a0", "m/a/1", "l/a/\u00e9"];
      await storage.commit(new Map(keys.map((key, at) => [key, bytes(at)])));
      const found = (await storage.list("l/a/")).map(([key]) => key).join();
      return found === ["l/a/10", "l/a/2", "l/a/\u00e9"].join() ? undefined : found;
    },
  },
  {
    name: "undefined removes, and the empty prefix lists everything",
    async run(storage) {
      await storage.commit(
        new Map([
          ["x", bytes(1)],
          ["y", bytes(2)],
        ]),
      );
      await storage.commit(
        new Map([
          ["x", undefined],
          ["z", bytes(3)],
        ]),
      );
      const found = (await storage.list("")).map(([key]) => key).join();
      return found === "y,z" ? undefined : found;
    },
  },
  {
    name: "a commit that cannot be written whole writes nothing",
    async run(storage) {
      await storage.commit(new Map([["kept", bytes(1)]]));
      const broken = new Map<string, Bytes>([["kept", bytes(2)]]);
      // A value no storage can hold: its turn comes after the first.
      Object.defineProperty(broken, Symbol.iterator, {
        value: function* () {
          yield ["kept", bytes(2)];
          throw new Error("stopped half way");
        },
      });
      const failed = await storage.commit(broken).then(
        () => false,
        () => true,
      );
      const kept = await storage.get("kept");
      return failed && same(kept, bytes(1)) ? undefined : `failed ${String(failed)}, kept ${String(kept)}`;
    },
  },
  {
    name: "what is handed out is a copy: changing it changes nothing",
    async run(storage) {
      await storage.commit(new Map([["a", bytes(7)]]));
      const first = await storage.get("a");
      first?.fill(9);
      const again = await storage.get("a");
      return same(again, bytes(7)) ? undefined : String(again);
    },
  },
  {
    name: "commits at once are each whole, one after the other",
    async run(storage) {
      const each = Array.from({ length: 20 }, (_, n) =>
        storage.commit(
          new Map([
            ["left", bytes(n)],
            ["right", bytes(n)],
          ]),
        ),
      );
      await Promise.all(each);
      const [left, right] = [await storage.get("left"), await storage.get("right")];
      return left && same(left, right) ? undefined : `${String(left)} ${String(right)}`;
    },
  },
  {
    name: "a wipe leaves nothing",
    async run(storage) {
      await storage.commit(new Map([["a", bytes(1)]]));
      await storage.wipe();
      const left = await storage.list("");
      return left.length === 0 ? undefined : String(left.length);
    },
  },
];

/** Every rule on an empty storage; what was found wrong, by the rule's name. */
export async function storageFaults(storage: Storage): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { name, run } of storageContract) {
    await storage.wipe();
    const found = await run(storage).catch((thrown: unknown) => String(thrown));
    if (found !== undefined) faults.push(`${name}: ${found}`);
  }
  await storage.wipe();
  return faults;
}
