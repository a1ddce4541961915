import type { Bytes } from "@refrain/wire";

/** Dice that can be thrown again: the same seed gives the same throws. For tests only, never for keys of people. */
export interface Dice {
  /** 0 ≤ n < 1 */
  next(): number;
  below(count: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  bytes(count: number): Bytes;
}

/** splitmix32 */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const word = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const next = () => word() / 2 ** 32;
  const below = (count: number) => Math.floor(next() * count);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (items) => items[below(items.length)]!,
    bytes(count) {
      const bytes = new Uint8Array(count);
      for (let i = 0; i < count; i += 1) bytes[i] = word() & 0xff;
      return bytes;
    },
  };
}
