// A journey: one person (or two) on one page of the real app, with everything that may not happen being listened for.
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from "playwright-core";
import { words } from "../app/words/index.ts";
import { afterAll, expect, inject, test } from "vitest";
import { listenForFaults } from "./faults.ts";

export const phone = { width: 360, height: 740 };
export const wide = { width: 1280, height: 800 };

export interface JourneyOptions {
  readonly size?: { readonly width: number; readonly height: number };
  /** Pictures that move, where motion is the point. */
  readonly motion?: boolean;
  readonly context?: BrowserContextOptions;
  /** Another address than the shared server's. */
  readonly origin?: string;
  /** What this journey provokes on purpose, by what the browser says of it. */
  readonly expected?: RegExp;
  /** Runs in every page before the app does. */
  readonly before?: () => void;
}

/** What a journey may do. A name is the beginning of what a button is called. */
export interface Journey {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly origin: string;
  readonly faults: string[];
  /** Taps so far. */
  taps(): number;
  tap(name: string | RegExp): Promise<void>;
  /** Takes a station of the loop in hand. */
  touch(station: string): Promise<void>;
  /** Opens the app anew at Home; what is kept is kept. */
  home(): Promise<void>;
  /** Waits for the screen with this head. */
  head(text: string | RegExp): Promise<void>;
  /** Whether these words are anywhere in the document: shown, hidden, in a label or in a field. */
  has(text: string): Promise<boolean>;
}

let launched: Promise<Browser> | undefined;
const browser = (): Promise<Browser> => (launched ??= chromium.connect(inject("browser")));
afterAll(async () => (await launched)?.close());

/** A test in a fresh browser profile. It fails on any error, refused load or request to somewhere else. */
export function journey(
  title: string,
  ...rest:
    | readonly [walk: (journey: Journey) => Promise<void>]
    | readonly [options: JourneyOptions, walk: (journey: Journey) => Promise<void>]
): void {
  const [options, walk] = rest.length === 1 ? [{}, rest[0]] : rest;
  test(title, async () => {
    const one = await open(options);
    try {
      await walk(one);
      expect(one.faults.filter((fault) => !options.expected?.test(fault))).toEqual([]);
    } finally {
      await one.context.close();
    }
  });
}

export async function open(options: JourneyOptions = {}): Promise<Journey> {
  const origin = options.origin ?? inject("origin");
  const context = await (
    await browser()
  ).newContext({
    baseURL: origin,
    viewport: options.size ?? phone,
    reducedMotion: options.motion ? "no-preference" : "reduce",
    locale: "en-GB",
    timezoneId: "UTC",
    ...options.context,
  });
  context.setDefaultTimeout(8_000);
  if (options.before) await context.addInitScript(options.before);
  const faults = await listenForFaults(context, origin);
  const page = await context.newPage();
  await page.goto("/");
  return { context, origin, faults, ...hands(page) };
}

/** The same hands on another page of the same profile: another tab. */
export function hands(
  page: Page,
): Pick<Journey, "page" | "taps" | "tap" | "touch" | "home" | "head" | "has"> {
  let taps = 0;
  return {
    page,
    taps: () => taps,
    async tap(name) {
      await button(page, name).click();
      taps += 1;
    },
    touch: (station) => page.locator(`[data-station="${station}"] > rect`).first().click(),
    async home() {
      await page.evaluate(() => history.replaceState(null, "", "/"));
      await page.reload();
      await button(page, words.common.menu).waitFor();
    },
    // A head that is only read out counts as well.
    head: (text) => page.getByRole("heading", { level: 1, name: text }).waitFor({ state: "attached" }),
    has: (text) =>
      page.evaluate((text) => {
        const fields = [...document.querySelectorAll<HTMLInputElement>("input, textarea")];
        const typed = fields.map(({ value }) => value);
        const { outerHTML, textContent } = document.documentElement;
        return [outerHTML, textContent, ...typed].join("\n").includes(text);
      }, text),
  };
}

/** The button or tab whose name begins with this. */
export const button = (page: Page, name: string | RegExp) => {
  const begins =
    typeof name === "string" ? new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(\\s|$)`) : name;
  return page.getByRole("button", { name: begins }).or(page.getByRole("tab", { name: begins }));
};
