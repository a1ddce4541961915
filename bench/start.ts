// Wall time of `refrain map examples/eggs.json`, warm, beside the same Node doing nothing.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const turns = 25;

function median(command: string, args: readonly string[]): number {
  const times = Array.from({ length: turns + 3 }, () => {
    const from = performance.now();
    spawnSync(command, args, { cwd: root, stdio: "ignore" });
    return performance.now() - from;
  }).slice(3);
  return times.sort((a, b) => a - b)[(turns - 1) / 2] ?? 0;
}

const nothing = median(process.execPath, ["-e", "0"]);
const map = median(join(root, "bin", "refrain"), ["map", "examples/eggs.json"]);
console.log(
  `refrain map: ${map.toFixed(0)} ms, ${(map / nothing).toFixed(2)} × node -e 0 (${nothing.toFixed(0)} ms)`,
);
