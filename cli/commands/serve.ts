import { parseArgs } from "node:util";
import { startPush } from "@refrain/server/push";
import { jsonLog } from "@refrain/server/relay";
import { startWeb } from "@refrain/server/web";
import { buildApp } from "../serve/build-app.ts";
import { type Config, readConfig } from "../serve/config.ts";
import { openWhenThere } from "../serve/database.ts";
import { site } from "../serve/site.ts";
import { copy, look, restore } from "../serve/tasks.ts";
import { relay as relayWords } from "../words/en/relay.ts";
import { serve as words } from "../words/en/serve.ts";

export const help = words.help;

const options = {
  port: { type: "string" },
  host: { type: "string" },
  check: { type: "boolean" },
  backup: { type: "string" },
  restore: { type: "string" },
} as const;
const usualPort = 4321;

export async function run(args: readonly string[]): Promise<number> {
  const call = read(args);
  if (typeof call === "string") return complain(call, 2);
  const { config, faults } = readConfig(process.env);
  for (const fault of faults) complain(relayWords.setting(fault), 2);
  if (faults.length > 0) return 2;
  const fault = (line: string) => void complain(line, 1);
  if (call.backup !== undefined) return copy(config, call.backup, say, fault);
  if (call.restore !== undefined) return restore(config, call.restore, say, fault);
  if (call.check) return look(config, say);
  return serve(call, config);
}

async function serve(call: Call, config: Config): Promise<number> {
  const stop = stopSignal();
  const built = await buildApp(() => say(words.building));
  if (built.kind === "failed") return complain(`${words.notBuilt}\n${built.said}`, 1);
  let port = call.port;
  const scheme = config.tls ? "https" : "http";
  const log = jsonLog((line) => process.stderr.write(`${line}\n`), Date.now);
  const relay = await openWhenThere(
    { ...config, log, origins: () => config.origins ?? atHome(scheme, port) },
    stop.asked,
    say,
  );
  if (typeof relay === "string") return stop.asked() ? 0 : complain(relay, 1);
  const push = startPush({
    folder: config.push === undefined ? undefined : "data",
    subject: config.push ?? "",
  });
  try {
    const web = await startWeb({
      folder: built.folder,
      // Before the relay, which takes every other address under /v1.
      beside: [push.beside, relay.beside, relay.status, ...(await site(say))],
      upgrades: [relay.upgrade],
      port: call.port,
      host: call.host,
      tls: config.tls,
      trustProxy: config.trustProxy,
      tries: call.fixed ? 0 : 50,
      taken: (port) => say(words.taken(port)),
      failed: (error) => log({ event: "fault", kind: error instanceof Error ? error.name : "unknown" }),
    });
    ({ port } = web);
    relay.metrics.gauge("refrain_connections", web.open);
    log({ event: "started", store: relay.store.kind, port });
    say(words.ready(scheme, port));
    await stop.signal;
    say(words.stopping);
    relay.hush();
    await web.stop();
    await relay.stop();
    push.stop();
    return 0;
  } catch (error) {
    push.stop();
    await relay.stop();
    return complain(words.cannotListen(call.port, error instanceof Error ? error.message : ""), 1);
  }
}

/** Where a browser on this machine finds it. */
const atHome = (scheme: string, port: number): readonly string[] => [
  `${scheme}://localhost:${port}`,
  `${scheme}://127.0.0.1:${port}`,
];

interface Call {
  readonly port: number;
  readonly host: string | undefined;
  /** The port was asked for on this call: another one would be a surprise. */
  readonly fixed: boolean;
  readonly check: boolean;
  readonly backup: string | undefined;
  readonly restore: string | undefined;
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
  const { backup, restore, check = false } = values;
  if ([backup, restore, check || undefined].filter((one) => one !== undefined).length > 1)
    return words.oneThing;
  return {
    port,
    host: values.host ?? process.env["HOST"],
    fixed: values.port !== undefined,
    check,
    backup,
    restore,
  };
}

function stopSignal(): { readonly signal: Promise<void>; readonly asked: () => boolean } {
  let asked = false;
  const signal = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.once(signal, () => {
        asked = true;
        resolve();
      });
  });
  return { signal, asked: () => asked };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function complain(line: string, code: number): number {
  process.stderr.write(`refrain serve: ${line}\n`);
  return code;
}
