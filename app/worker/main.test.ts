// The worker's beginning: what it must hear before its storage has opened.
import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("while its storage still opens it can be asked, and lets go when everything is deleted", async () => {
  vi.useFakeTimers();
  const heard: ((event: { readonly data: unknown }) => void)[] = [];
  class FakeChannel {
    addEventListener(_kind: string, listener: (event: { readonly data: unknown }) => void): void {
      heard.push(listener);
    }
  }
  const said: unknown[] = [];
  const close = vi.fn<() => void>();
  vi.stubGlobal("BroadcastChannel", FakeChannel);
  vi.stubGlobal("addEventListener", () => undefined);
  vi.stubGlobal("postMessage", (data: unknown) => said.push(data));
  vi.stubGlobal("close", close);
  for (const name of ["Request", "Database", "Transaction", "ObjectStore", "Index", "Cursor"])
    vi.stubGlobal(`IDB${name}`, EventTarget);
  vi.stubGlobal("indexedDB", { open: () => new EventTarget() });
  await import("./main.ts");
  expect(said).toEqual(["begun"]);
  for (const listener of heard) listener({ data: "emptying" });
  expect(close).toHaveBeenCalledOnce();
});
