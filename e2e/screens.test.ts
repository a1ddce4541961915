// Every screen of the gallery: what is read out of it (the goldens), and how it holds in the dark, large, turned and in forced colours.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Web } from "@refrain/server/web";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGallery, serveGallery, show } from "./gallery.ts";
import { open, type Journey, type JourneyOptions } from "./harness.ts";

const goldens = join(import.meta.dirname, "goldens", "screens.yml");

let web: Web;
beforeAll(async () => void (web = await serveGallery()));
afterAll(() => web?.stop());

/** Goes through every state, and gathers what is found wrong by its name. */
async function each(
  options: JourneyOptions,
  look: (one: Journey, name: string) => Promise<readonly string[]>,
  prepare: (one: Journey) => Promise<unknown> = () => Promise.resolve(),
): Promise<readonly string[]> {
  const origin = `http://127.0.0.1:${web.port}`;
  const one = await open({ ...options, origin });
  try {
    const names = await openGallery(one.page, origin);
    await prepare(one);
    const found: string[] = [];
    for (const name of names) {
      await show(one.page, name);
      for (const what of await look(one, name)) found.push(`${name}: ${what}`);
    }
    return [...found, ...one.faults];
  } finally {
    await one.context.close();
  }
}

/** The checker that @axe-core/playwright brings, put on the page once: the gallery never loads anew. */
const axe = createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright"))("axe-core") as Axe;
interface Axe {
  readonly source: string;
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}
const withAxe = ({ page }: Journey) => page.evaluate(axe.source);

const axeFaults = ({ page }: Journey, rules?: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run({
      resultTypes: ["violations"],
      // A station is drawn in another order (words, then what they are) than it is read out; both hold the same words.
      rules: { "label-content-name-mismatch": { enabled: false } },
      ...(rules ? { runOnly: { type: "rule", values: rules } } : {}),
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 160)}`));
  }, rules);

/** Nothing may stand wider than the screen. */
const sideways = async ({ page }: Journey): Promise<readonly string[]> => {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return wide > 0 ? [`${wide} px too wide`] : [];
};

// At the same time: most of it is waiting for frames.
test.concurrent(
  "what is read out on every screen is as it was (UPDATE_GOLDENS=1 writes it anew); axe finds nothing",
  async () => {
    const parts: string[] = [];
    const look = async (one: Journey, name: string) => {
      parts.push(`# ${name}\n${await one.page.locator("body").ariaSnapshot()}\n`);
      return [...(await sideways(one)), ...(await axeFaults(one))];
    };
    const found = await each({}, look, withAxe);
    const now = parts.join("\n");
    if (process.env["UPDATE_GOLDENS"] === "1") writeFileSync(goldens, now);
    const then = existsSync(goldens) ? readFileSync(goldens, "utf8") : "";
    const byName = (text: string) =>
      Object.fromEntries(text.split(/^# /m).map((part) => part.split(/\n(.*)/s)));
    expect(byName(now)).toEqual(byName(then));
    expect(found).toEqual([]);
    expect(parts.length).toBeLessThan(270);
  },
);

test.concurrent("in the dark every contrast holds", async () => {
  const look = (one: Journey) => axeFaults(one, ["color-contrast"]);
  expect(await each({ context: { colorScheme: "dark" } }, look, withAxe)).toEqual([]);
});

test.concurrent("with text at 200 % nothing stands wider than the phone", async () => {
  const larger = ({ page }: Journey) =>
    page.evaluate(() => void (document.documentElement.style.fontSize = "200%"));
  expect(await each({}, sideways, larger)).toEqual([]);
});

test.concurrent(
  "from right to left nothing stands wider than the phone, and the bar changes sides",
  async () => {
    const turned = ({ page }: Journey) => page.evaluate(() => void (document.documentElement.dir = "rtl"));
    const look = async (one: Journey): Promise<readonly string[]> => {
      const wrong = await one.page.evaluate(() => {
        const exit = [...document.querySelectorAll("a")].find((link) =>
          link.textContent.includes("Quick exit"),
        );
        return !exit || exit.getBoundingClientRect().left >= innerWidth / 2;
      });
      return [...(await sideways(one)), ...(wrong ? ["the exit stands at the wrong end"] : [])];
    };
    expect(await each({}, look, turned)).toEqual([]);
  },
);

test.concurrent("in forced colours every word and line keeps the system's own colours", async () => {
  const look = async ({ page }: Journey): Promise<readonly string[]> =>
    page.evaluate(() => {
      const probe = document.createElement("i");
      document.body.append(probe);
      const colours = [
        "Canvas",
        "CanvasText",
        "ButtonText",
        "ButtonFace",
        "LinkText",
        "Highlight",
        "HighlightText",
        "GrayText",
        "VisitedText",
        "Field",
        "FieldText",
      ].map((name) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      });
      probe.remove();
      const texts = [
        ...document.querySelectorAll("#root button, #root p, #root h1, #root a, #root svg text tspan"),
      ];
      const odd = texts.filter((element) => {
        const { color, fill } = getComputedStyle(element);
        return !colours.includes(element instanceof SVGElement ? fill : color);
      });
      return odd.slice(0, 3).map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`);
    });
  expect(await each({ context: { forcedColors: "active" } }, look)).toEqual([]);
});
