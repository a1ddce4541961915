// How fast a WhatsApp export is read, beside whatsapp-chat-parser and beside a bare loop over the bytes, in one run.
// Every measurement is a process of its own, so that peak memory is its own too; each is run five times, taking turns.
//   node bench/chats.ts [messages] [rounds]
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bigExport } from "./chats/export.ts";
import type { Style } from "./chats/export.ts";

type Task = "loop" | "ours" | "report" | "peer";
interface Measured {
  ms: number;
  /** Processor time of all threads meanwhile, in ms: on a busy machine it says more than the clock. */
  cpu: number;
  rss: number;
  count: number;
  wall: number;
}

const self = fileURLToPath(import.meta.url);
const cache = join(tmpdir(), "refrain-bench-cache");
const [first, file, ...rest] = process.argv.slice(2);
if (first === "--task") await task(file as Task, rest[0]!);
else compare(Number(first ?? 1_000_000), Number(file ?? 5));

function compare(messages: number, rounds: number): void {
  const folder = mkdtempSync(join(tmpdir(), "refrain-bench-"));
  try {
    for (const style of ["android24", "ios12"] as const) one(style, messages, rounds, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function one(style: Style, messages: number, rounds: number, folder: string): void {
  const path = join(folder, `${style}.txt`);
  const bytes = bigExport(messages, style);
  writeFileSync(path, bytes);
  console.log(`\n${style}: ${messages.toLocaleString("en")} messages, ${(bytes.length / 1e6).toFixed(1)} MB`);
  const tasks: readonly Task[] = ["loop", "ours", "report", "peer"];
  const all = new Map<Task, Measured[]>(tasks.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) for (const name of tasks) all.get(name)!.push(run(name, path));
  const best = (name: Task, key: "ms" | "cpu" | "rss" | "wall"): number => {
    const sorted = all
      .get(name)!
      .map((one) => one[key])
      .sort((a, b) => a - b);
    return sorted[sorted.length >> 1]!;
  };
  for (const name of tasks)
    console.log(
      `  ${name.padEnd(7)} ${best(name, "ms").toFixed(0).padStart(6)} ms (median; least ${Math.min(...all.get(name)!.map((o) => o.ms)).toFixed(0)})  processor ${best(name, "cpu").toFixed(0).padStart(6)} ms  process ${best(name, "wall").toFixed(0).padStart(6)} ms  peak ${best(name, "rss").toFixed(0).padStart(4)} MiB  entries ${all.get(name)![0]!.count.toLocaleString("en")}`,
    );
  const ratio = (a: number, b: number): string => `${(a / b).toFixed(2)}×`;
  console.log(
    `  messages/s, ours to peer:            ${ratio(best("peer", "ms"), best("ours", "ms"))} (whole process ${ratio(best("peer", "wall"), best("ours", "wall"))})`,
  );
  console.log(`  the same, by processor time:         ${ratio(best("peer", "cpu"), best("ours", "cpu"))}`);
  console.log(`  peak memory, ours to peer:           ${ratio(best("ours", "rss"), best("peer", "rss"))}`);
  console.log(`  time, ours to a bare loop over bytes: ${ratio(best("ours", "ms"), best("loop", "ms"))}`);
  console.log(`  reading and report to peer's parsing: ${ratio(best("report", "ms"), best("peer", "ms"))}`);
}

function run(name: Task, path: string): Measured {
  const started = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, [self, "--task", name, path], {
    encoding: "utf8",
    // Compiled code is kept, as `bin/refrain` does; the first round fills the cache.
    env: { ...process.env, TZ: "UTC", NODE_COMPILE_CACHE: cache },
  });
  if (status !== 0) throw new Error(stderr);
  const { ms, cpu, rss, count } = JSON.parse(stdout) as Omit<Measured, "wall">;
  return { ms, cpu, rss, count, wall: performance.now() - started };
}

/** One measurement in a fresh process. Reading the file from disk is in ours, which goes over it meanwhile; in no other's. */
async function task(name: Task, path: string): Promise<void> {
  let count = 0;
  let ms = 0;
  let before = process.cpuUsage();
  if (name === "peer") {
    const { parseString } = await import("whatsapp-chat-parser");
    const text = readFileSync(path, "utf8");
    before = process.cpuUsage();
    const started = performance.now();
    count = parseString(text).length;
    ms = performance.now() - started;
  } else if (name === "loop") {
    const bytes = readFileSync(path);
    before = process.cpuUsage();
    const started = performance.now();
    let sum = 0;
    for (let i = 0; i < bytes.length; i++) if (bytes[i] === 10) sum++;
    count = sum;
    ms = performance.now() - started;
  } else {
    const { openChat, reportOf, english } = await import("@refrain/core/chats");
    const { chatPorts, fileSource } = await import("../cli/input/chat-ports.ts");
    before = process.cpuUsage();
    const started = performance.now();
    const opened = await openChat([fileSource(path)], chatPorts);
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    count = opened.value.chat.size;
    if (name === "report") count = reportOf(opened.value.chat, english)?.episodes.length ?? -1;
    ms = performance.now() - started;
  }
  const { user, system } = process.cpuUsage(before);
  const rss = peakMemory();
  process.stdout.write(JSON.stringify({ ms, cpu: (user + system) / 1000, rss, count }));
}

/**
 * The most memory this process ever held, in MiB. What `resourceUsage` tells is at least what the process that began this
 * one held at that moment; Linux keeps a mark of its own for each program.
 */
function peakMemory(): number {
  const mark =
    existsSync("/proc/self/status") && /VmHWM:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8"));
  return (mark ? Number(mark[1]) : process.resourceUsage().maxRSS) / 1024;
}
