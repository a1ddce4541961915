// The parts of `refrain serve` that do one thing and end: look, copy, put back.
import { backUp, check, putBack } from "@refrain/server/relay";
import { relay as words } from "../words/en/relay.ts";
import type { Config } from "./config.ts";

type Say = (line: string) => void;

/** 0 where it can run, 1 where something is bad. */
export async function look(config: Config, say: Say): Promise<number> {
  const findings = await check({ ...config, now: Date.now() });
  for (const finding of findings) say(`${words.level[finding.level]} ${words.finding(finding)}`);
  const bad = findings.some(({ level }) => level === "bad");
  say(bad ? words.cannotRun : words.canRun);
  return bad ? 1 : 0;
}

export const copy = (config: Config, file: string, say: Say, complain: Say): Promise<number> =>
  task(
    () => backUp(config.db, file),
    (counted) => say(words.copied(file, counted)),
    complain,
  );

export const restore = (config: Config, file: string, say: Say, complain: Say): Promise<number> =>
  task(
    () => putBack(config.db, file),
    (counted) => say(words.restored(counted)),
    complain,
  );

type Done = Awaited<ReturnType<typeof backUp>>;

async function task(
  run: () => Promise<Done>,
  done: (counted: Extract<Done, { spaces: number }>) => void,
  complain: Say,
): Promise<number> {
  try {
    const result = await run();
    if ("type" in result) complain(words.fault[result.type]);
    else done(result);
    return "type" in result ? 1 : 0;
  } catch (error) {
    complain(words.failed(error instanceof Error ? error.message : ""));
    return 1;
  }
}
