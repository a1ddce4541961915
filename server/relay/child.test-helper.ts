// A relay in a process of its own, to be killed: `node child.test-helper.ts DATABASE PORT` prints its address.
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { calm } from "./rates.test-helper.ts";
import { jsonLog } from "./door/log.ts";
import { startRelay } from "./start.ts";

const self = fileURLToPath(import.meta.url);

if (process.argv[1] === self) {
  const [, , db = "", port = "0"] = process.argv;
  const log = jsonLog((line) => process.stderr.write(`${line}\n`), Date.now);
  const many = { all: 100_000, address: 100_000, device: 100 };
  const server = await startRelay({ db, port: Number(port), rates: calm, log, sockets: many });
  process.stdout.write(`${server.url}\n`);
  process.once("SIGTERM", () => void server.stop().then(() => process.exit(0)));
}

export interface RelayChild {
  readonly url: string;
  readonly process: ChildProcess;
  /** What it wrote to its log. */
  readonly said: () => string;
  /** Its exit code, once it is gone. */
  readonly gone: Promise<number | null>;
  kill(signal?: NodeJS.Signals): Promise<number | null>;
}

/** `before`: a program that runs it, such as strace with its options. */
export async function relayChild(db: string, before: readonly string[] = []): Promise<RelayChild> {
  const [program, ...args] = [...before, process.execPath, self, db];
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the relay ended with ${code}: ${said}`)));
  });
  const gone = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return {
    url,
    process: child,
    said: () => said,
    gone,
    kill(signal = "SIGKILL") {
      child.kill(signal);
      return gone;
    },
  };
}
