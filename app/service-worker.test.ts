// The service worker as the build writes it, with a browser made of a few maps: what it answers, what it keeps, and when a new
// version begins.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { transformWithOxc } from "vite";

const origin = "https://notes.example";
const path = join(import.meta.dirname, "service-worker.ts");
const { code } = await transformWithOxc(readFileSync(path, "utf8"), path, { target: "es2022" });

type Heard = Record<string, (event: Record<string, unknown>) => void>;

/** A version at work. `kept`: the caches that are there, in the order they were made. */
function begin(version: string, files: readonly string[], kept = new Map<string, string[]>()) {
  const heard: Heard = {};
  const at = { pages: 1, tookOver: false };
  const skipWaiting = () => Promise.resolve(void (at.tookOver = true));
  const self = {
    location: { origin },
    addEventListener: (kind: string, listener: Heard[string]) => void (heard[kind] = listener),
    clients: {
      claim: () => Promise.resolve(),
      matchAll: () => Promise.resolve(Array.from({ length: at.pages })),
    },
    skipWaiting,
  };
  const caches = {
    keys: () => Promise.resolve([...kept.keys()]),
    delete: (name: string) => Promise.resolve(kept.delete(name)),
    open(name: string) {
      const there = kept.get(name) ?? [];
      kept.set(name, there);
      return Promise.resolve({
        addAll: (more: readonly string[]) => Promise.resolve(void there.push(...more)),
      });
    },
    match(wanted: string | { readonly url: string }, { cacheName }: { readonly cacheName?: string } = {}) {
      const wants = typeof wanted === "string" ? wanted : new URL(wanted.url).pathname;
      const [name] = [...kept].find(
        ([name, there]) => (cacheName ?? name) === name && there.includes(wants),
      ) ?? [undefined];
      return Promise.resolve(name === undefined ? undefined : `${wants} of ${name}`);
    },
  };
  const fetch = ({ url }: { readonly url: string }) =>
    Promise.resolve(`${new URL(url).pathname} of the server`);
  runInNewContext(code, { self, caches, fetch, URL, files, version });
  const happens = async (kind: string, event: Record<string, unknown> = {}) => {
    let over: Promise<unknown> = Promise.resolve();
    heard[kind]!({ ...event, waitUntil: (work: Promise<unknown>) => (over = work) });
    await over;
  };
  return {
    at,
    kept,
    happens,
    /** What is answered; undefined where it goes past. */
    async answers(pathname: string, { mode = "no-cors", method = "GET" } = {}): Promise<unknown> {
      let answer: Promise<unknown> | undefined;
      const request = { method, mode, url: `${origin}${pathname}` };
      heard["fetch"]!({ request, respondWith: (given: Promise<unknown>) => (answer = given) });
      return answer;
    },
  };
}

const renewed = async (version: string, kept?: Map<string, string[]>) => {
  const worker = begin(version, [`/assets/coach-${version}.js`, "/icon.svg"], kept);
  await worker.happens("install");
  await worker.happens("activate");
  return worker;
};

test("only the app itself is answered; what else stands at the address goes past", async () => {
  const { answers } = await renewed("one");
  const navigate = { mode: "navigate" };
  expect(await answers("/", navigate)).toBe("/ of app-one");
  expect(await answers("/?from=icon", navigate)).toBe("/ of app-one");
  expect(await answers("/icon.svg")).toBe("/icon.svg of app-one");
  expect(await answers("/assets/unknown.js")).toBe("/assets/unknown.js of the server");
  for (const path of ["/metrics", "/healthz", "/readyz", "/read/x", "/letters", "/sitemap.xml", "/operator/"])
    expect([path, await answers(path, navigate)]).toEqual([path, undefined]);
  expect(await answers("/v1/push/key")).toBeUndefined();
  expect(await answers("/", { mode: "navigate", method: "POST" })).toBeUndefined();
});

test("a page of the version before still finds its files; those of older ones go", async () => {
  const { kept } = await renewed("one");
  const two = await renewed("two", kept);
  expect(await two.answers("/assets/coach-one.js")).toBe("/assets/coach-one.js of app-one");
  expect(await two.answers("/icon.svg")).toBe("/icon.svg of app-two");
  expect(await two.answers("/", { mode: "navigate" })).toBe("/ of app-two");
  const three = await renewed("three", kept);
  expect([...kept.keys()]).toEqual(["app-two", "app-three"]);
  // Back to what was there before: the pages that are open now are of the third.
  const again = await renewed("two", kept);
  expect([...kept.keys()]).toEqual(["app-three", "app-two"]);
  expect(await again.answers("/assets/coach-three.js")).toBe("/assets/coach-three.js of app-three");
  expect(three.at.tookOver).toBe(false);
});

test("a new version takes over at once only where the page that asks is the only one", async () => {
  const { at, happens } = begin("two", []);
  at.pages = 2;
  await happens("message", { data: "take over" });
  expect(at.tookOver).toBe(false);
  at.pages = 1;
  await happens("message", { data: "something else" });
  expect(at.tookOver).toBe(false);
  await happens("message", { data: "take over" });
  expect(at.tookOver).toBe(true);
});
