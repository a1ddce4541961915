import { couple, eggHalves, eggPartners, en as dance, join } from "@refrain/core/dance";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figures } from "./figures.ts";
import { loopScene } from "./loop.ts";
import { dark } from "./palette.ts";
import { drawn, recipe } from "./recipes.gallery.ts";
import { toSvg } from "./svg.ts";
import { en } from "./words/en/index.ts";

const eggs = figures.find(({ name }) => name === "eggs-800")!.scene();

/** What keeps a text from being well-formed XML, for the part of XML we write: elements, attributes, text, five entities. */
function xmlFault(xml: string): string | undefined {
  const outside = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(xml);
  if (outside) return `not a character of XML at ${outside.index}`;
  const open: string[] = [];
  const token = /<(\/?)([a-zA-Z]+)((?: [a-zA-Z][\w:.-]*="[^"<]*")*)(\/?)>|([^<]+)/gy;
  let end = 0;
  for (let match = token.exec(xml); match !== null; match = token.exec(xml)) {
    end = token.lastIndex;
    const [whole, closing, name, attributes = "", empty, text] = match;
    if (/&(?!(amp|lt|gt|quot);)/.test(text ?? attributes)) return `a bare & in ${whole}`;
    const names = [...attributes.matchAll(/ ([a-zA-Z][\w:.-]*)=/g)].map((m) => m[1]);
    if (new Set(names).size < names.length) return `an attribute twice in ${whole}`;
    if (text !== undefined && open.length === 0 && text.trim() !== "") return "text outside";
    if (name === undefined) continue;
    if (closing) {
      if (open.pop() !== name) return `</${name}> closes something else`;
    } else if (!empty) open.push(name);
  }
  if (end < xml.length) return `broken at ${xml.slice(end, end + 60)}`;
  return open.length > 0 ? `${open.join(", ")} left open` : undefined;
}

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...Array.from("<>&\"']] -/"),
      "\u0000",
      "\u0007",
      "\ud800",
      "\udc00",
      "\ufffe",
      "\u2028",
      "\u202e",
      "]]>",
      "<!--",
      "&#0;",
    ),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
  maxLength: 40,
});

describe("a scene as SVG", () => {
  test("is well-formed XML whatever the words hold", () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (one, two, words, prefix) => {
        const half = {
          ...eggHalves.one,
          trigger: { seen: [], words },
          underneath: [words],
          story: { me: words },
        };
        const scene = loopScene(join(couple(one, two), half, eggHalves.two), {
          width: 600,
          dance,
          words: en,
          title: two,
          tagline: words,
          sentence: [[{ text: one, owner: "one" }, { text: words }]],
        });
        expect(
          xmlFault(toSvg(scene, { prefix, css: words, fonts: { serif: one, sans: two } })),
        ).toBeUndefined();
      }),
      { seed: 20_263, numRuns: 120 },
    );
  });

  test("is well-formed XML for every figure made up", () => {
    fc.assert(
      fc.property(recipe, (made) => {
        expect(xmlFault(toSvg(drawn(made)))).toBeUndefined();
      }),
      { seed: 20_264, numRuns: 50 },
    );
  });

  test("the fault finder finds faults", () => {
    for (const bad of [
      "<a>",
      "<a></b>",
      "<a>&</a>",
      "<a>\u0000</a>",
      '<a b="1" b="2"/>',
      "<a><</a>",
      "<a>\ud800</a>",
    ]) {
      expect(xmlFault(bad)).toBeDefined();
    }
  });

  test("carries no script, loads nothing, and holds no number longer than two decimals", () => {
    const svg = toSvg(eggs);
    expect(svg).not.toMatch(/<script|<image|<foreignObject|href=|url\((?!#)|\son\w+=/i);
    expect(svg).not.toMatch(/\d\.\d{3}/);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  test("says in its title whose dance it is and in its description everything it shows", () => {
    const svg = toSvg(eggs);
    expect(svg).toContain('role="img" aria-labelledby="loop-title" aria-describedby="loop-desc"');
    expect(svg).toContain('<title id="loop-title">The dance of Alex and Sam</title>');
    for (const { aloud } of eggs.stations) expect(eggs.description).toContain(aloud);
    expect(eggs.description).toContain("The more Sam follows, the more Alex goes quiet;");
  });

  test("has its stations as labelled groups in the order of the focus", () => {
    const labels = [...toSvg(eggs).matchAll(/<g id="loop-([a-z-]+)" role="group" aria-label="([^"]+)">/g)];
    expect(labels.map((match) => match[1])).toEqual(eggs.stations.map(({ id }) => id));
    expect(labels.map((match) => match[2]!.replaceAll("&quot;", '"').replaceAll("&amp;", "&"))).toEqual(
      eggs.stations.map(({ aloud }) => aloud),
    );
  });

  test("puts its prefix before every id and every use of one, so that two can stand on a page", () => {
    const svg = toSvg(eggs, { prefix: "left-" });
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
    const uses = [...svg.matchAll(/url\(#([^)]+)\)|aria-(?:labelledby|describedby)="([^"]+)"/g)].map(
      (m) => m[1] ?? m[2]!,
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of [...ids, ...uses]) expect(id).toMatch(/^left-/);
    for (const use of uses) expect(ids).toContain(use);
  });

  test("takes its colours from the palette, and leaves the paper out where asked", () => {
    expect(toSvg(eggs, { palette: dark })).toContain(dark["teal-stroke"]);
    expect(toSvg(eggs, { palette: dark })).not.toContain("#FBF6EC");
    expect(toSvg(eggs, { paper: false })).not.toContain("<rect");
  });

  test("draws swapped colours and shapes as the couple has them", () => {
    const { one, two } = eggPartners;
    const partners = {
      one: { ...one, hue: two.hue, shape: two.shape },
      two: { ...two, hue: one.hue, shape: one.shape },
    };
    const scene = loopScene(join(partners, eggHalves.one, eggHalves.two), { width: 800, dance, words: en });
    const move = scene.stations.find(({ id }) => id === "one-move")!.items[0];
    expect(move).toMatchObject({ kind: "mark", shape: "square", fill: "apricot-stroke" });
  });
});
