// Hands that weigh nothing: they find a button by one short look and press it by the browser's own input, so that no
// test tool's script runs on the page that is being measured.
import type { Page } from "./browser.ts";

export interface LightHands {
  tap(name: string | RegExp): Promise<void>;
  head(text: string | RegExp): Promise<void>;
  /** Until every figure stands there whole. */
  drawn(): Promise<void>;
  /** Evaluates on the page; gives plain data. */
  ask<T>(expression: string): Promise<T>;
}

const pattern = (name: string | RegExp): string =>
  typeof name === "string" ? `^${name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")}` : name.source;

export function lightHands(page: Page): LightHands {
  const ask = async <T>(expression: string): Promise<T> => {
    const { result } = await page.send<{ result: { value: T } }>("Runtime.evaluate", {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    return result.value;
  };
  const until = async <T>(expression: string, what: string): Promise<T> => {
    for (let i = 0; i < 400; i += 1) {
      const found = await ask<T | null>(expression);
      if (found) return found;
      await new Promise((done) => setTimeout(done, 25));
    }
    throw new Error(`the bench waited in vain for ${what}`);
  };
  return {
    ask,
    drawn: async () =>
      void (await until(
        `document.querySelector("svg [role=list]") !== null && document.querySelector("[aria-busy=true]") === null`,
        "a figure",
      )),
    async tap(name) {
      const like = JSON.stringify(pattern(name));
      const place = await until<{ x: number; y: number }>(
        `(() => {
          const found = [...document.querySelectorAll("button")].find((one) => new RegExp(${like}).test(one.textContent.trim()));
          if (!found) return null;
          found.scrollIntoView({ block: "center" });
          const { left, top, width, height } = found.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        })()`,
        String(name),
      );
      const press = { ...place, button: "left", clickCount: 1 } as const;
      await page.send("Input.dispatchMouseEvent", { ...press, type: "mousePressed" });
      await page.send("Input.dispatchMouseEvent", { ...press, type: "mouseReleased" });
    },
    async head(text) {
      const like = JSON.stringify(pattern(text));
      await until(
        `new RegExp(${like}).test(document.querySelector("h1")?.textContent.trim() ?? "")`,
        String(text),
      );
    },
  };
}
