import { afterAll, beforeAll, describe, expect, test } from "vitest";
import fc from "fast-check";
import { browserWidths, faces, fontPage } from "../../scripts/font-advances.ts";
import { couple, eggHalves, en as dance, join } from "@refrain/core/dance";
import { figures } from "./figures.ts";
import { itemsOf } from "./check.ts";
import { loopScene } from "./loop.ts";
import { approximateWidth } from "./measure.ts";
import { toSvg } from "./svg.ts";
import { en } from "./words/en/index.ts";

let tab: Awaited<ReturnType<typeof fontPage>>;
beforeAll(async () => {
  tab = await fontPage();
}, 60_000);
afterAll(async () => {
  await tab.browser.close();
});

const fonts = { serif: faces.serif, sans: faces.sans };

describe("against a browser with the real fonts", () => {
  const texts = [
    "The more Sam follows, the more Alex goes quiet;",
    "the moment I lost you",
    "“Where’s the eggs?”",
    "unimportant, alone",
    "I failed again. I can’t make Sam happy.",
    "Größe, Ängste, façade, Łódź, año, naïve, šťastný",
    "WAVE Type 20:40 – 7 of 9",
  ];

  test.each([
    ["serif", 350],
    ["serif", 400],
    ["serif", 500],
    ["serif", 560],
    ["serif", 600],
    ["sans", 400],
    ["sans", 500],
    ["sans", 600],
  ] as const)("the approximate widths of %s %i are right within 2 per cent", async (family, weight) => {
    const real = await browserWidths(tab.page, faces[family], weight, texts);
    for (const [i, text] of texts.entries()) {
      const guess = approximateWidth(text, { family, weight, size: 1 });
      expect(Math.abs(guess / real[i]! - 1), `${text}: ${guess} for ${real[i]}`).toBeLessThan(0.02);
    }
  });

  test.each(["eggs-320", "eggs-800", "eggs-poster", "eggs-new-800", "guess-800", "long-320"])(
    "every line of %s is as wide as laid out, within 3 per cent or 2 px",
    async (name) => {
      const scene = figures.find((figure) => figure.name === name)!.scene();
      const laid = itemsOf(scene).filter((item) => item.kind === "text");
      await tab.page.evaluate(
        (svg) => {
          document.querySelector("main")?.remove();
          const main = document.createElement("main");
          main.innerHTML = svg;
          document.body.append(main);
        },
        toSvg(scene, { fonts }),
      );
      const real = await tab.page.evaluate(async () => {
        await document.fonts.ready;
        return Array.from(document.querySelectorAll<SVGTextElement>("main text"), (text) => ({
          text: text.textContent,
          left: text.getBBox().x,
          width: text.getBBox().width,
        }));
      });
      expect(real.map(({ text }) => text)).toEqual(
        laid.map(({ runs }) => runs.map((run) => run.text).join("")),
      );
      for (const [i, { text, left, width }] of real.entries()) {
        const { box } = laid[i]!;
        const allowed = Math.max(2, box.width * 0.03);
        expect(Math.abs(width - box.width), `${text}: ${box.width} for ${width}`).toBeLessThan(allowed);
        expect(Math.abs(left - box.x), `${text} begins elsewhere`).toBeLessThan(allowed);
      }
    },
  );

  test("an XML parser takes every figure, also with words no keyboard makes", async () => {
    const unit = fc.oneof(
      fc.constantFrom(
        "<",
        "&",
        '"',
        "'",
        "]]>",
        "\u0000",
        "\u001f",
        "\ud800",
        "\udfff",
        "\uffff",
        "<!--",
        "a",
      ),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    );
    const samples = fc.sample(
      fc.tuple(fc.string({ unit, maxLength: 30 }), fc.string({ unit, maxLength: 30 })),
      {
        seed: 20_265,
        numRuns: 60,
      },
    );
    const svgs = samples.map(([name, words]) => {
      const half = { ...eggHalves.two, trigger: { seen: [], words }, story: { me: words } };
      const loop = join(couple(name, "Sam"), eggHalves.one, half);
      return toSvg(loopScene(loop, { width: 480, dance, words: en, title: words }), { css: words });
    });
    const faults = await tab.page.evaluate(
      (all) =>
        all.flatMap((svg) => {
          const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
          return parsed.querySelector("parsererror")?.textContent ?? [];
        }),
      [...svgs, ...figures.map(({ scene, palette }) => toSvg(scene(), { palette }))],
    );
    expect(faults).toEqual([]);
  });
});
