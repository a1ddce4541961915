/** So many of one kind from one place in a time; kept in memory only, and forgotten with the time. */
export function limit(most: number, per: number, now: () => number) {
  let since = 0;
  let counts = new Map<string, number>();
  return (who: string): boolean => {
    if (now() - since > per) {
      since = now();
      counts = new Map();
    }
    const count = (counts.get(who) ?? 0) + 1;
    counts.set(who, count);
    return count <= most;
  };
}
