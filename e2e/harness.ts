// A journey: one person (or two) on one page of the real app, with everything that may not happen being listened for.
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from "playwright-core";
import { afterAll, expect, inject, test } from "vitest";
import { listenForFaults } from "./faults.ts";
import { hands, type Hands } from "./hands.ts";

export { button, hands } from "./hands.ts";

/** How much longer than usual to wait: a machine that does much else at once is slower, not broken. */
const patience = Number(process.env["REFRAIN_PATIENCE"] ?? 1);

export const phone = { width: 360, height: 740 };
export const wide = { width: 1280, height: 800 };

export interface JourneyOptions {
  readonly size?: { readonly width: number; readonly height: number };
  /** Pictures that move, where motion is the point. */
  readonly motion?: boolean;
  readonly context?: BrowserContextOptions;
  /** Another browser than the shared one, with parts of its own. */
  readonly browser?: Browser;
  /** Another address than the shared server's. */
  readonly origin?: string;
  /** What this journey provokes on purpose, by what the browser says of it. */
  readonly expected?: RegExp;
  /** For a long way between two phones, in ms. */
  readonly patience?: number;
  /** Runs in every page before the app does. */
  readonly before?: () => void;
}

/** With the app kept on the device, for journeys offline and for what deleting takes away. */
export const cached: BrowserContextOptions = { serviceWorkers: "allow" };

/** What a journey may do. */
export interface Journey extends Hands {
  readonly context: BrowserContext;
  readonly origin: string;
  readonly faults: string[];
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
  test(title, options.patience === undefined ? {} : { timeout: options.patience }, async () => {
    const one = await open(options);
    try {
      await walk(one);
      expect(one.faults.filter((fault) => !options.expected?.test(fault))).toEqual([]);
    } catch (error) {
      const why = error instanceof Error ? error.message.split("\n")[0] : String(error);
      const said = [why, ...one.faults, await whereItStands(one.context)].join(" | ");
      throw new Error(`${title}: ${said}`, { cause: error });
    } finally {
      await one.context.close();
    }
  });
}

/** What stood on each page when a journey came to grief: its address and what could be read. */
async function whereItStands(context: BrowserContext): Promise<string> {
  const pages = context.pages().map(async (page) => {
    const text = await page.locator("body").innerText({ timeout: 1_000 });
    const empty = text.trim() === "" ? await page.evaluate(whyEmpty) : "";
    return `${new URL(page.url()).hash || "/"}: ${text.replace(/\s+/g, " ").slice(0, 300)}${empty}`;
  });
  const read = await Promise.allSettled(pages);
  return read.map((one) => (one.status === "fulfilled" ? one.value : "a page that is gone")).join(" | ");
}

/** What an empty page was waiting for. */
function whyEmpty(): string {
  const loads = performance.getEntriesByType("resource").map(({ name, duration }) => {
    return `${name.split("/").at(-1)} ${Math.round(duration)}`;
  });
  const { readyState, visibilityState } = document;
  return JSON.stringify({ readyState, visibilityState, ms: Math.round(performance.now()), loads });
}

export async function open(options: JourneyOptions = {}): Promise<Journey> {
  const origin = options.origin ?? inject("origin");
  const context = await (options.browser ?? (await browser())).newContext({
    baseURL: origin,
    viewport: options.size ?? phone,
    reducedMotion: options.motion ? "no-preference" : "reduce",
    locale: "en-GB",
    timezoneId: "UTC",
    // Filling the cache of every fresh profile is most of a short journey; who is about that says `cached`.
    serviceWorkers: "block",
    ...options.context,
  });
  context.setDefaultTimeout(20_000 * patience);
  if (options.before) await context.addInitScript(options.before);
  const faults = await listenForFaults(context, origin);
  const page = await context.newPage();
  await page.goto("/");
  return { context, origin, faults, ...hands(page) };
}
