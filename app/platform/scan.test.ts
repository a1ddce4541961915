// The camera goes out where nothing can be read from it.
import { afterEach, expect, test, vi } from "vitest";
import { scan } from "./scan.ts";

afterEach(() => vi.unstubAllGlobals());

test("a picture that the browser does not play stops the camera", async () => {
  const stop = vi.fn<() => void>();
  const getUserMedia = () => Promise.resolve({ getTracks: () => [{ stop }] });
  vi.stubGlobal("navigator", { mediaDevices: { getUserMedia } });
  vi.stubGlobal("document", { createElement: () => ({ getContext: () => ({}) }) });
  const play = () => Promise.reject(new DOMException("not now", "AbortError"));
  // oxlint-disable-next-line typescript/consistent-type-assertions -- as much of a video as is touched here
  const video = { play } as unknown as HTMLVideoElement;
  expect(await scan(video, () => true)).toBeUndefined();
  expect(stop).toHaveBeenCalledOnce();
});
