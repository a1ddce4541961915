// The page's side of the vault's worker: nobody is left waiting by one that is not there.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { vaultClient } from "./client.ts";

class FakeWorker extends EventTarget {
  static made: FakeWorker[] = [];
  readonly asked: { readonly id: number; readonly name: string }[] = [];
  terminated = false;
  constructor() {
    super();
    FakeWorker.made.push(this);
  }
  postMessage(asked: { readonly id: number; readonly name: string }): void {
    this.asked.push(asked);
  }
  terminate(): void {
    this.terminated = true;
  }
  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

beforeEach(() => {
  FakeWorker.made = [];
  vi.stubGlobal("Worker", FakeWorker);
  vi.stubGlobal("document", new EventTarget());
  vi.stubGlobal("addEventListener", () => undefined);
});
afterEach(() => vi.unstubAllGlobals());

const usable = () => Promise.resolve();
const fault = { ok: false, error: { kind: "failed" } };
const asked = async (worker: FakeWorker, count: number) => {
  await vi.waitFor(() => expect(worker.asked.length).toBe(count));
  return worker.asked[count - 1]!;
};

test("a worker that cannot begin fails what waits, and what is asked next goes to another one", async () => {
  const { log, door } = vaultClient(usable);
  const [first] = FakeWorker.made;
  const [read, code] = [log.read(), door.code()];
  await asked(first!, 2);
  first!.dispatchEvent(new Event("error"));
  expect(await read).toMatchObject(fault);
  expect(await code).toMatchObject({ ok: false, error: { type: "storage", fault: { kind: "failed" } } });
  expect(first!.terminated).toBe(true);

  const again = log.read();
  await vi.waitFor(() => expect(FakeWorker.made.length).toBe(2));
  const second = FakeWorker.made[1]!;
  second.say("begun");
  const { id } = await asked(second, 1);
  second.say({ answers: id, result: { ok: true, value: [] } });
  expect(await again).toEqual({ ok: true, value: [] });
});

test("an error that the worker survives does not say that what is under way was not kept", async () => {
  const { log } = vaultClient(usable);
  const worker = FakeWorker.made[0]!;
  worker.say("begun");
  let said: unknown;
  const append = log.append([]).then((result) => (said = result));
  const { id } = await asked(worker, 1);
  worker.dispatchEvent(new Event("error"));
  await Promise.resolve();
  expect(said).toBeUndefined();
  worker.say({ answers: id, result: { ok: true, value: [] } });
  expect(await append).toMatchObject({ ok: true });
  expect(FakeWorker.made.length).toBe(1);
});

test("ended, it leaves nobody waiting; the next thing asked starts another", async () => {
  const { log, stop } = vaultClient(usable);
  const append = log.append([]);
  await asked(FakeWorker.made[0]!, 1);
  stop();
  expect(await append).toMatchObject(fault);
  void log.append([]);
  await vi.waitFor(() => expect(FakeWorker.made.length).toBe(2));
  expect(await asked(FakeWorker.made[1]!, 1)).toMatchObject({ name: "append" });
});

test("where the browser lets nothing be kept, the door says so as well", async () => {
  const { door } = vaultClient(() => Promise.reject(new DOMException("no", "SecurityError")));
  expect(await door.code()).toMatchObject({
    ok: false,
    error: { type: "storage", fault: { kind: "blocked" } },
  });
});
