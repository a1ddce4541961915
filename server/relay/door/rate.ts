// How often one address may ask: a bucket that fills at a steady rate. Bounded, whatever addresses come.

export interface Rate {
  /** Questions a second over a long time, and at once. */
  readonly perSecond: number;
  readonly burst: number;
}

export interface Limiter {
  /** Seconds to wait, 0 where it may go on now. */
  wait(address: string): number;
}

const most = 20_000;

export function limiter({ perSecond, burst }: Rate, clock: () => number): Limiter {
  let buckets = new Map<string, { left: number; at: number }>();
  const full = (burst / perSecond) * 1_000;
  return {
    wait(address) {
      const now = clock();
      const bucket = buckets.get(address) ?? { left: burst, at: now };
      // A clock put back only means that the bucket fills from there.
      bucket.left = Math.min(burst, bucket.left + (Math.max(0, now - bucket.at) / 1_000) * perSecond);
      bucket.at = now;
      if (buckets.size >= most && !buckets.has(address))
        // Whoever has not asked for as long as a bucket takes to fill has a full one: it need not be kept.
        buckets = new Map([...buckets].filter(([, { at }]) => now - at < full).slice(-most / 2));
      buckets.set(address, bucket);
      if (bucket.left < 1) return Math.max(1, Math.ceil((1 - bucket.left) / perSecond));
      bucket.left -= 1;
      return 0;
    },
  };
}
