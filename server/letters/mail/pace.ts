/** How fast mails may go; 0 is as fast as the server takes them. */
export interface Rates {
  readonly perSecond: number;
  readonly perDomain: number;
}

/** Keeps the pace: says how long to wait before the next mail, overall and to one domain. ms */
export function pace({ perSecond, perDomain }: Rates) {
  const gap = perSecond > 0 ? 1000 / perSecond : 0;
  const domainGap = perDomain > 0 ? 1000 / perDomain : 0;
  let next = 0;
  const nextTo = new Map<string, number>();

  return {
    wait: (domain: string, now: number): number => Math.max(0, next - now, (nextTo.get(domain) ?? 0) - now),
    /** One goes now. */
    went(domain: string, now: number): void {
      next = Math.max(next, now) + gap;
      if (domainGap === 0) return;
      nextTo.set(domain, Math.max(nextTo.get(domain) ?? 0, now) + domainGap);
      // Only those that still have to wait are remembered.
      if (nextTo.size > 10_000) for (const [one, at] of nextTo) if (at <= now) nextTo.delete(one);
    },
  };
}
