// A coach that fails is silent once, not for good.
import { afterEach, expect, test, vi } from "vitest";
import { browserCoach } from "./coach.ts";

afterEach(() => vi.unstubAllGlobals());

test("a worker that fails answers with nothing, and the next text starts another", async () => {
  const made: EventTarget[] = [];
  class FakeWorker extends EventTarget {
    constructor() {
      super();
      made.push(this);
    }
    postMessage({ id, text }: { readonly id: number; readonly text: string }): void {
      const event =
        made.length === 1
          ? new Event("error")
          : new MessageEvent("message", { data: { id, coached: { text } } });
      queueMicrotask(() => this.dispatchEvent(event));
    }
    terminate(): void {}
  }
  vi.stubGlobal("Worker", FakeWorker);
  const coach = browserCoach();
  expect(await coach("You always", [])).toBeUndefined();
  expect(await coach("You never", [])).toMatchObject({ text: "You never" });
  expect(made.length).toBe(2);
});
