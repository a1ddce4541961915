// Every screen of the gallery: what is read out of it (the goldens), and how it holds in the dark, large, turned and in forced colours.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Web } from "@refrain/server/web";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGallery, serveGallery, show } from "./gallery.ts";
import { open, type Journey } from "./harness.ts";

const goldens = join(import.meta.dirname, "goldens", "screens.yml");

let web: Web;
beforeAll(async () => void (web = await serveGallery()));
afterAll(() => web?.stop());

/** Goes through every state, and gathers what is found wrong by its name. */
async function each(
  context: BrowserContextOptions,
  look: (one: Journey, name: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const origin = `http://127.0.0.1:${web.port}`;
  const one = await open({ origin, context });
  try {
    const names = await openGallery(one.page, origin);
    await one.page.evaluate(axe.source);
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

/** Nothing may stand wider than the screen; from right to left, the bar has changed sides too. */
const sideways = ({ page }: Journey): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, dir } = document.documentElement;
    const found = scrollWidth > innerWidth ? [`${scrollWidth - innerWidth} px too wide`] : [];
    const exit = [...document.querySelectorAll("a")].find(({ textContent }) =>
      textContent.includes("Quick exit"),
    );
    const turned = exit !== undefined && exit.getBoundingClientRect().left < innerWidth / 2;
    return dir === "rtl" && !turned ? [...found, "the exit stands at the wrong end"] : found;
  });

/** What the bar says and what can be pressed there stand on one line each; a foot stands only where there is something to press. */
const crowded = ({ page }: Journey): Promise<readonly string[]> =>
  page.evaluate(() => {
    const lines = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
    };
    const pressed = document.querySelectorAll("header > button, header > span > *");
    const note = document.querySelector("header > span:not(:has(a))");
    const tops = new Set([...pressed].map((one) => one.getBoundingClientRect().top));
    const empty = [...document.querySelectorAll("main > *")].filter(
      (part) =>
        part.textContent === "" &&
        getComputedStyle(part).position === "sticky" &&
        part.getBoundingClientRect().height > 0,
    );
    return [
      ...(note && lines(note) > 1 ? [`the bar says in ${lines(note)} lines: ${note.textContent}`] : []),
      ...(tops.size > 1 ? ["the bar has two rows of buttons"] : []),
      ...empty.map(() => "an empty foot"),
    ];
  });

/** Every word and line keeps the system's own colours. */
const oddColours = ({ page }: Journey): Promise<readonly string[]> =>
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

/** The same state in another light or of another shape; then as it was. */
async function as(
  what: string,
  { page }: Journey,
  change: {
    readonly size?: string;
    readonly dir?: string;
    readonly media?: Parameters<Page["emulateMedia"]>[0];
  },
  look: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const turn = (size = "", dir = "") =>
    page.evaluate(
      ([size, dir]) => {
        document.documentElement.style.fontSize = size!;
        document.documentElement.dir = dir!;
      },
      [size, dir] as const,
    );
  await (change.media ? page.emulateMedia(change.media) : turn(change.size, change.dir));
  const found = await look();
  await (change.media ? page.emulateMedia({ colorScheme: null }) : turn());
  return found.map((one) => `${what}: ${one}`);
}

// At the same time: most of it is waiting for frames.
test.concurrent(
  "what is read out on every screen is as it was (UPDATE_GOLDENS=1 writes it anew); axe finds nothing, nor in the dark",
  async () => {
    const parts: string[] = [];
    const found = await each({}, async (one, name) => {
      parts.push(`# ${name}\n${await one.page.locator("body").ariaSnapshot()}\n`);
      return [
        ...(await axeFaults(one)),
        ...(await as("dark", one, { media: { colorScheme: "dark" } }, () =>
          axeFaults(one, ["color-contrast"]),
        )),
      ];
    });
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

test.concurrent(
  "nothing stands wider than the phone, with text at 200 %, and from right to left; the bar keeps its lines",
  async () => {
    const found = await each({}, async (one) => [
      ...(await sideways(one)),
      ...(await crowded(one)),
      ...(await as("200 %", one, { size: "200%" }, () => sideways(one))),
      ...(await as("right to left", one, { dir: "rtl" }, () => sideways(one))),
    ]);
    expect(found).toEqual([]);
  },
);

test.concurrent("in forced colours every word and line keeps the system's own colours", async () => {
  expect(await each({ forcedColors: "active" }, oddColours)).toEqual([]);
});
