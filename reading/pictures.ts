import { eggHalves, eggNewHalves, eggPartners, en, join } from "@refrain/core/dance";
import { en as drawingEn, light, loopScene, toSvg, type Palette } from "@refrain/core/drawing";

/**
 * A picture of our own by its name, as SVG that stands in the page: its colours are the page's (`--fig-…`, `currentColor`),
 * so that it turns dark with it, and nothing is fetched. Undefined for a name that is not ours.
 */
export function picture(name: string, alt: string): string | undefined {
  const look = name === "eggs" ? "old" : name === "eggs-new" ? "new" : undefined;
  if (look) return loops(look);
  const line = lines[name];
  return line === undefined
    ? undefined
    : `<svg class="thread" viewBox="0 0 100 60" role="img" aria-label="${escape(alt)}"><path d="${line}" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
}

/** Drawn twice, for a phone and for a wide page; the page shows one. */
function loops(look: "old" | "new"): string {
  const made = drawn.get(look);
  if (made) return made;
  const halves = look === "old" ? eggHalves : eggNewHalves;
  const loop = join(eggPartners, halves.one, halves.two);
  const at = (width: number, name: string) =>
    toSvg(loopScene(loop, { width, look, dance: en, words: drawingEn }), {
      palette: asVariables(light),
      prefix: `${look}-${name}-`,
      paper: false,
    }).replace("<svg ", `<svg class="loop ${name}" `);
  const both = at(320, "narrow") + at(560, "broad");
  drawn.set(look, both);
  return both;
}
const drawn = new Map<"old" | "new", string>();

const asVariables = (palette: Palette): Palette => {
  const named = { ...palette };
  for (const role of roles(palette)) named[role] = `var(--fig-${role})`;
  return named;
};
const roles = (palette: Palette): readonly (keyof Palette)[] =>
  Object.keys(palette).filter((role): role is keyof Palette => Object.hasOwn(palette, role));

/** One line, four times: tangled, one loop left, nearly still, and two that go side by side. */
const lines: Readonly<Record<string, string>> = {
  tangled:
    "M4 46 C14 8 34 2 32 26 C30 50 14 52 20 28 C26 4 50 2 48 26 C46 52 28 54 36 28 C44 4 66 4 64 26 C62 50 46 52 54 28 C62 6 82 14 96 20",
  "one-loop": "M4 36 C20 28 28 50 44 46 C62 42 66 6 52 6 C38 8 44 46 62 44 C76 42 80 32 96 36",
  still: "M4 34 C24 22 40 24 54 32 C68 40 82 40 96 30",
  beside: "M4 24 C24 12 40 14 54 22 C68 30 82 30 96 20 M4 42 C24 30 40 32 54 40 C68 48 82 48 96 38",
  apart:
    "M4 32 C20 32 26 22 34 14 M34 14 C38 10 44 8 48 8 M96 28 C80 28 74 38 66 46 M66 46 C62 50 56 52 52 52",
};

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
