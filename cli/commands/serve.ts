import { parseArgs } from "node:util";
import { startPush } from "@refrain/server/push";
import { readingPages } from "@refrain/server/reading";
import { runRelay } from "@refrain/server/relay";
import { startWeb } from "@refrain/server/web";
import { buildApp } from "../serve/build-app.ts";
import { serve as words } from "../words/en/serve.ts";

export const help = words.help;

const options = { port: { type: "string" }, host: { type: "string" } } as const;
const usualPort = 4321;

export async function run(args: readonly string[]): Promise<number> {
  const call = read(args);
  if (typeof call === "string") {
    process.stderr.write(`refrain serve: ${call}\n`);
    return 2;
  }
  const built = await buildApp(() => say(words.building));
  if (built.kind === "failed") {
    process.stderr.write(`refrain serve: ${words.notBuilt}\n${built.said}\n`);
    return 1;
  }
  try {
    let port = call.port;
    const relay = await runRelay({
      db: process.env["REFRAIN_DB"] ?? "data/relay.db",
      origins: () => process.env["REFRAIN_ORIGIN"]?.split(",") ?? atHome(port),
    });
    const contact = process.env["REFRAIN_PUSH"] ?? "";
    if (contact !== "" && !/^(mailto:|https:\/\/)/.test(contact)) {
      process.stderr.write(`refrain serve: ${words.badPush(contact)}\n`);
      return 1;
    }
    const push = startPush({ folder: contact === "" ? undefined : "data", subject: contact });
    const web = await startWeb({
      folder: built.folder,
      beside: [push.beside, relay.beside, readingPages()],
      upgrades: [relay.upgrade],
      port: call.port,
      ...(call.host ? { host: call.host } : {}),
      tries: call.fixed ? 0 : 50,
      taken: (port) => say(words.taken(port)),
    });
    ({ port } = web);
    say(words.ready(web.port));
    await stopSignal();
    say(words.stopping);
    await Promise.all([web.stop(), relay.stop()]);
    push.stop();
    return 0;
  } catch (error) {
    process.stderr.write(
      `refrain serve: ${words.cannotListen(call.port, error instanceof Error ? error.message : "")}\n`,
    );
    return 1;
  }
}

/** Where a browser on this machine finds it. */
const atHome = (port: number): readonly string[] => [`http://localhost:${port}`, `http://127.0.0.1:${port}`];

interface Call {
  readonly port: number;
  readonly host: string | undefined;
  /** The port was asked for on this call: another one would be a surprise. */
  readonly fixed: boolean;
}

function read(args: readonly string[]): Call | string {
  let values;
  try {
    values = parseArgs({ args: [...args], options }).values;
  } catch (error) {
    return error instanceof Error ? `${error.message.split(/[.\n]/)[0]}.` : words.badPort("");
  }
  const given = values.port ?? process.env["PORT"] ?? String(usualPort);
  const port = Number(given);
  if (!/^\d{1,5}$/.test(given) || port > 65_535) return words.badPort(given);
  return { port, host: values.host ?? process.env["HOST"], fixed: values.port !== undefined };
}

const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
