import type { Pattern, Place } from "./pattern.ts";

/** Words of any kind between two pieces: so many at least and at most; `loose` where commas and the like may be among them. */
export interface Gap {
  readonly least: number;
  readonly most: number;
  readonly loose: boolean;
}

/** What stands without a gap in a pattern, and what stood before it. */
export interface Link {
  /** The link before it, by number, and the gap between; undefined where the pattern begins. */
  readonly after: { readonly link: number; readonly gap: Gap } | undefined;
  /** Patterns that are complete here, by index. */
  readonly ends: number[];
  /** Whether other links come after it. */
  goesOn: boolean;
}

export interface Pieces {
  /** To be looked for one by one. */
  readonly pieces: readonly Piece[];
  readonly links: readonly Link[];
  /** By piece: the links it makes. */
  readonly made: readonly (readonly number[])[];
}

export type Piece = Pick<Pattern, "places" | "atStart">;

/**
 * Patterns cut at their gaps. Whoever looks for all patterns at once has to remember how far into a gap each has come, and there
 * is no end to the ways in which many can be in theirs; pieces without gaps are in few ways, and are joined where they are found.
 */
export function cut(patterns: readonly Pattern[]): Pieces {
  const pieces: Piece[] = [];
  const made: number[][] = [];
  const links: Link[] = [];
  const pieceBy = new Map<string, number>();
  const linkBy = new Map<string, number>();
  const add = (piece: Piece): number => {
    made.push([]);
    return pieces.push(piece) - 1;
  };
  /** The same piece of several patterns is looked for once. */
  const shared = (piece: Piece): number => {
    const key = JSON.stringify(piece);
    const found = pieceBy.get(key) ?? add(piece);
    pieceBy.set(key, found);
    return found;
  };
  const linkOf = (piece: number, after: Link["after"]): number => {
    const key = JSON.stringify([piece, after]);
    const found = linkBy.get(key);
    if (found !== undefined) return found;
    linkBy.set(key, links.length);
    made[piece]?.push(links.length);
    return links.push({ after, ends: [], goesOn: false }) - 1;
  };
  patterns.forEach(({ places, atStart }, pattern) => {
    let after: Link["after"];
    let from = 0;
    for (let next = gapIn(places, 0); next; next = gapIn(places, from)) {
      const piece = shared({ places: places.slice(from, next.from), atStart: atStart && from === 0 });
      const link = linkOf(piece, after);
      const before = links[link];
      if (before) before.goesOn = true;
      after = { link, gap: next.gap };
      from = next.to;
    }
    const last =
      from === 0 ? add({ places, atStart }) : shared({ places: places.slice(from), atStart: false });
    links[linkOf(last, after)]?.ends.push(pattern);
  });
  return { pieces, links, made };
}

/** Gaps that vary by fewer words are left in: to remember how far each has come costs less than to join what is about them. */
const cutFrom = 6;

/** The next gap that stands between words that must be there; any word that must stand somewhere is no gap by itself. */
function gapIn(places: readonly Place[], start: number): { from: number; to: number; gap: Gap } | undefined {
  for (let from = start + 1; from < places.length; from += 1) {
    const first = places[from];
    if (!first || !isAny(first)) continue;
    let to = from;
    while (places[to]?.loose === first.loose && isAny(places[to])) to += 1;
    const least = places.slice(from, to).filter(({ optional }) => !optional).length;
    if (to - from - least >= cutFrom && needed(places.slice(start, from)) && needed(places.slice(to)))
      return { from, to, gap: { least, most: to - from, loose: first.loose } };
    from = to - 1;
  }
  return undefined;
}

const needed = (places: readonly Place[]): boolean => places.some(({ optional }) => !optional);
const isAny = (place: Place | undefined): boolean =>
  place !== undefined && place.any && place.not.length === 0;
