// The relay put together: a store, its rules, HTTP and sockets before it.
import { type Beside, listen, type Upgrade } from "@refrain/server/http";
import { type Hex32, hex32 } from "@refrain/wire";
import { door } from "./door/door.ts";
import type { Log } from "./door/log.ts";
import { makeMetrics, type Metrics } from "./door/metrics.ts";
import type { Rate } from "./door/rate.ts";
import { isOwn } from "./door/names.ts";
import { sockets } from "./door/sockets.ts";
import { statusPages } from "./door/status.ts";
import { openRelay, type OpenRelay } from "./relay.ts";
import { openStore } from "./store/open.ts";
import { rows } from "./store/steps.ts";
import type { Store } from "./store/store.ts";
import { watch } from "./watch.ts";
import type { Quota } from "./work/submit.ts";
import { isLive } from "./work/sessions.ts";

export interface RelayOptions {
  /** A file, or `postgres://…`. */
  readonly db: string;
  /** Where phones reach it: `https://refrain.example.org`. A session is for one of these (SY1). */
  readonly origins: () => readonly string[];
  readonly clock?: () => number;
  readonly log?: Log;
  readonly quota?: Quota;
  readonly rates?: { readonly member: Rate; readonly stranger: Rate };
  readonly sockets?: { readonly all: number; readonly address: number; readonly device: number };
  /** What `/metrics` asks for; without it only this machine may see them. */
  readonly metricsToken?: string | undefined;
  /** The most a SQLite file may grow to. */
  readonly megabytes?: number | undefined;
  /** Other origins whose pages may ask, where the app is served from elsewhere. */
  readonly appOrigins?: readonly string[];
}

export interface RunningRelay {
  readonly relay: OpenRelay;
  readonly store: Store;
  readonly metrics: Metrics;
  /** Answers the routes of the table and the document about them; undefined for every other address. */
  readonly beside: Beside;
  readonly upgrade: Upgrade;
  /** Answers `/readyz` and `/metrics`. */
  readonly status: Beside;
  /** Closes the sockets and says that it is not ready any more; what is asked is still answered. */
  hush(): void;
  /** Once nothing is asked any more. */
  stop(): Promise<void>;
}

/** Per address: a phone asks a few times a minute; a house or a practice shares one address. */
const usualRates = {
  member: { perSecond: 50, burst: 400 },
  stranger: { perSecond: 5, burst: 100 },
};
/** Two people who write fifty things a day for five years, with room to spare. */
const usualQuota: Quota = { items: 100_000, bytes: 200_000_000 };
const usualSockets = { all: 20_000, address: 200, device: 8 };

export async function runRelay(options: RelayOptions): Promise<RunningRelay> {
  const clock = options.clock ?? Date.now;
  const log = options.log ?? (() => {});
  const metrics = makeMetrics();
  const store = await openStore(
    options.db,
    options.megabytes === undefined ? {} : { megabytes: options.megabytes },
  );
  const appOrigins = options.appOrigins ?? [];
  const relay = await openRelay({
    store,
    clock,
    origins: options.origins,
    quota: options.quota ?? usualQuota,
    news: (space, devices, by) => hints.news(space, devices, by),
  });
  const hints = sockets({
    session: (token) => relay.session(token),
    spaces: (device) => relay.spaces(device),
    isLive: (session) => isLive(session, clock()),
    metrics,
    appOrigins,
    most: options.sockets ?? usualSockets,
  });
  store.listen((space) => {
    if (hints.any()) void members(store, space).then((devices) => hints.news(hex32(space), devices));
  });
  metrics.gauge("refrain_writes_waiting", () => store.waiting());
  const app = door({
    relay,
    clock,
    metrics,
    log,
    appOrigins,
    rates: options.rates ?? usualRates,
    unread: 256_000_000,
  });
  let stopping = false;
  const unwatch = watch(store, clock, log);
  const sweeping = setInterval(() => void relay.sweep().catch(() => {}), 3600_000);
  sweeping.unref();
  return {
    relay,
    store,
    metrics,
    beside(request, caller) {
      return isOwn(new URL(request.url).pathname)
        ? Promise.resolve(app.fetch(request, { caller }))
        : undefined;
    },
    upgrade: hints.upgrade,
    status: statusPages(store, metrics, options.metricsToken, () => stopping),
    hush() {
      stopping = true;
      hints.stop();
    },
    async stop() {
      clearInterval(sweeping);
      unwatch();
      await store.stop();
      log({ event: "stopped" });
    },
  };
}

const members = (store: Store, space: Uint8Array): Promise<readonly Hex32[]> =>
  store
    .read(() => rows(store.db.selectFrom("relay_member").select("device").where("space", "=", space)))
    .then((found) => found.map(({ device }) => hex32(device)))
    .catch(() => []);

export interface StartedRelay extends RunningRelay {
  readonly port: number;
  /** `http://127.0.0.1:…`, which is also its origin. */
  readonly url: string;
}

/** A relay alone on a port of its own (0: any free one), for tests and for whoever serves the app from elsewhere. */
export async function startRelay(
  options: Omit<RelayOptions, "origins"> & {
    readonly port?: number;
    readonly host?: string;
    readonly origins?: readonly string[];
  },
): Promise<StartedRelay> {
  let url = "";
  const running = await runRelay({ ...options, origins: () => options.origins ?? [url] });
  const host = options.host ?? "127.0.0.1";
  const web = await listen({
    parts: [running.beside, running.status],
    upgrades: [running.upgrade],
    port: options.port ?? 0,
    host,
  });
  url = `http://${host}:${web.port}`;
  const stop = async () => {
    running.hush();
    await web.stop();
    await running.stop();
  };
  return { ...running, port: web.port, url, stop };
}
