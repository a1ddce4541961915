import { spawn } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { record } from "./record.ts";

const [first, last, steps] = [1001, 11_000, 60];

interface Told {
  readonly seed: number;
  readonly lines: number;
  readonly phonesLost: number;
  readonly faults: readonly string[];
}

/** Longer stories than in the check, a process a core. A failure names its seed. */
test("ten thousand stories", { timeout: 6 * 3600_000 }, async () => {
  const began = Date.now();
  const all: Told[] = [];
  // Written down by and by, so that a run that is stopped has said what it knew.
  const soFar = () => {
    const failed = all
      .filter(({ faults }) => faults.length > 0)
      .map(({ seed, faults }) => ({ seed, faults }))
      .sort((a, b) => a.seed - b.seed);
    record("vault-chaos", {
      by: "testing/chaos.long.ts",
      seeds: `${first}–${Math.max(...all.map(({ seed }) => seed))}`,
      stories: all.length,
      steps,
      lines: all.reduce((sum, { lines }) => sum + lines, 0),
      phonesLost: all.reduce((sum, { phonesLost }) => sum + phonesLost, 0),
      failed,
      minutes: Math.round((Date.now() - began) / 60_000),
    });
    return failed;
  };
  const stride = availableParallelism();
  const codes = await Promise.all(
    Array.from({ length: stride }, (_, at) =>
      tell(first + at, stride, (story) => {
        all.push(story);
        if (all.length % 500 === 0) soFar();
      }),
    ),
  );
  const failed = soFar();
  expect(codes).toEqual(codes.map(() => 0));
  expect(all.length).toBe(last - first + 1);
  expect(failed).toEqual([]);
});

/** Every so many-th story from a seed on, in a process of its own. Gives the code it ended with. */
async function tell(from: number, stride: number, told: (story: Told) => void): Promise<unknown> {
  const script = join(import.meta.dirname, "chaos.run.ts");
  const child = spawn(process.execPath, [script, ...[from, last, stride, steps].map(String)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  for await (const line of createInterface(child.stdout)) told(JSON.parse(line) as Told);
  return (await ended)[0];
}
