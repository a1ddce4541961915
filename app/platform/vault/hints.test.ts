// The socket on which the relay says that there may be something new.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hints } from "./hints.ts";

let sockets: EventTarget[] = [];
class FakeSocket extends EventTarget {
  constructor() {
    super();
    sockets.push(this);
  }
  send(): void {}
  close(): void {}
}

beforeEach(() => {
  sockets = [];
  vi.useFakeTimers();
  vi.stubGlobal("WebSocket", FakeSocket);
  vi.stubGlobal("location", { origin: "https://notes.example" });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a phone that was without a session when the pause ended listens again as soon as it is wanted", () => {
  let token: string | undefined = "one";
  const { want } = hints(
    () => token,
    () => undefined,
  );
  want(true);
  expect(sockets.length).toBe(1);
  sockets[0]!.dispatchEvent(new Event("close"));
  // Not before its pause is over, however often it is wanted.
  want(true);
  expect(sockets.length).toBe(1);
  token = undefined;
  vi.runAllTimers();
  token = "two";
  want(true);
  expect(sockets.length).toBe(2);
});
