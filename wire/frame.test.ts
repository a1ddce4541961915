import fc from "fast-check";
import { expect, test } from "vitest";
import { hex16, hex32 } from "./bytes.ts";
import { decodeFrame, encodeFrame, type Frame, longestFact, longestHalf, pad, unpad } from "./frame.ts";
import { bodySize, limits } from "./limits.ts";

const frames: Frame[] = [
  { kind: "fact", body: new Uint8Array(longestFact) },
  {
    kind: "seal",
    seal: {
      episode: hex16(new Uint8Array(16)),
      commitment: hex32(new Uint8Array(32)),
      sealed: new Uint8Array(longestHalf + limits.tag),
    },
  },
  { kind: "withdrawal", withdrawal: { episode: hex16(new Uint8Array(16)), mine: hex32(new Uint8Array(32)) } },
  { kind: "proposal", proposal: { genesis: new Uint8Array(300), signature: new Uint8Array(64) } },
];

test.each(frames.map((frame) => [frame.kind, frame] as const))(
  "a %s there and back, at its longest",
  (_kind, frame) => {
    const bytes = encodeFrame(frame);
    expect(decodeFrame(bytes)).toEqual(frame);
    expect(unpad(pad(bytes)!)).toEqual(bytes);
  },
);

test("[EN6] padded to the next size, so that lengths tell only their class", () => {
  fc.assert(
    fc.property(fc.nat(70_000), (length) => {
      const padded = pad(new Uint8Array(length).fill(7));
      if (length + 4 > 65536) {
        expect(padded).toBeUndefined();
        return;
      }
      expect(limits.sizes).toContain(padded!.length);
      expect(padded!.length).toBeLessThanOrEqual(Math.max(256, 2 * (length + 4)));
      expect(bodySize(length)).toBe(padded!.length + limits.tag);
      expect(unpad(padded!)).toEqual(new Uint8Array(length).fill(7));
    }),
  );
});

test("[EN6] filling that is not zeros, or a length past the end, is refused", () => {
  const padded = pad(Uint8Array.of(1, 2, 3))!;
  padded[200] = 1;
  expect(unpad(padded)).toBeUndefined();
  const long = pad(Uint8Array.of(1, 2, 3))!;
  long[0] = 1;
  expect(unpad(long)).toBeUndefined();
});

test("[HO2] an unknown frame is refused", () => {
  expect(decodeFrame(Uint8Array.of(9, 0, 0, 0, 0))).toBeUndefined();
});
