// The couples under ../shared/data/episodes and our own invented ones, scored by ../shared/tools/score-episodes.mjs.
// Skipped where the folder is absent. The bars lie below what was measured (docs/methods/chats.md) by more than the noise.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { generate } from "../../bench/chats/couples.ts";
import type { Profile } from "../../bench/chats/couples.ts";
import { chatPorts } from "../../cli/input/chat-ports.ts";
import { english, isoTime, openChat, reportOf } from "./index.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const shared = [
  process.env["REFRAIN_SHARED"],
  join(root, "..", "shared"),
  join(root, "..", "..", "shared"),
].find((folder) => folder !== undefined && existsSync(join(folder, "tools", "score-episodes.mjs")));

interface Totals {
  f1: number;
  fpPerMonthZero: number | null;
  verdictRight: number;
  roleWrong: number;
  tp: number;
  repairErrMin: number;
}
interface Scorer {
  score: (truth: any, found: any, times: any) => any;
  total: (scores: any[], options?: any) => Totals;
  timesOf: (text: string, truth: any) => any;
}

async function scored(scorer: Scorer, chats: readonly { text: string; truth: any }[]): Promise<Totals> {
  const scores = [];
  for (const { text, truth } of chats) {
    const bytes = new TextEncoder().encode(text);
    const opened = await openChat(
      [{ name: "_chat.txt", size: bytes.length, slice: (a, b) => bytes.subarray(a, b) }],
      chatPorts,
    );
    if (!opened.ok) throw new Error(opened.error.type);
    const report = reportOf(opened.value.chat, english)!;
    const at = (ms: number): string => isoTime(ms, true);
    const found = report.episodes.map((e) => ({
      ...e,
      start: at(e.start),
      chaseEnd: at(e.chaseEnd),
      end: at(e.end),
    }));
    scores.push(scorer.score(truth, found, scorer.timesOf(text, truth)));
  }
  return scorer.total(scores, { boot: 10 });
}

describe.skipIf(shared === undefined)(
  "episodes of invented couples (skipped without ../shared)",
  async () => {
    const scorer = (
      shared === undefined
        ? undefined
        : await import(pathToFileURL(join(shared, "tools", "score-episodes.mjs")).href)
    ) as Scorer;

    it("the sixteen of ../shared/data/episodes", async () => {
      const folder = join(shared!, "data", "episodes");
      const chats = readdirSync(folder)
        .filter((name) => existsSync(join(folder, name, "truth.json")))
        .map((name) => ({
          text: readFileSync(join(folder, name, "chat.txt"), "utf8"),
          truth: JSON.parse(readFileSync(join(folder, name, "truth.json"), "utf8")),
        }));
      const totals = await scored(scorer, chats);
      expect(totals.f1).toBeGreaterThan(0.75);
      expect(totals.fpPerMonthZero).toBeLessThan(0.2);
      expect(totals.roleWrong).toBeLessThanOrEqual(0.02 * totals.tp);
      expect(totals.repairErrMin).toBeLessThan(10);
    });

    it("couples of our own, other words and habits", async () => {
      const profiles: readonly Profile[] = [
        "stable",
        "switch",
        "rare",
        "none",
        "slow-replier",
        "escalation",
        "mutual-withdrawal",
        "mixed",
      ];
      const totals = await scored(
        scorer,
        profiles.flatMap((profile) =>
          [41, 42].map((seed) =>
            generate({ seed, profile, days: 120, style: seed % 2 ? "android-us" : "ios-uk" }),
          ),
        ),
      );
      expect(totals.f1).toBeGreaterThan(0.8);
      expect(totals.fpPerMonthZero).toBeLessThan(0.15);
      expect(totals.verdictRight).toBeGreaterThan(0.85);
      expect(totals.roleWrong).toBe(0);
    });
  },
);
