// The relay put together: a store, its rules, HTTP and sockets before it.
import { type Beside, listen, type Upgrade } from "@refrain/server/http";
import { type Hex32, hex32 } from "@refrain/wire";
import { door } from "./door/door.ts";
import type { Log } from "./door/log.ts";
import { makeMetrics, type Metrics } from "./door/metrics.ts";
import type { Rate } from "./door/rate.ts";
import { sockets } from "./door/sockets.ts";
import { openRelay, type OpenRelay } from "./relay.ts";
import { sqliteStore } from "./store/sqlite.ts";
import { rows } from "./store/steps.ts";
import type { Store } from "./store/store.ts";
import { isLive } from "./work/sessions.ts";

export interface RelayOptions {
  /** A file, or `postgres://…`. */
  readonly db: string;
  /** Where phones reach it: `https://refrain.example.org`. A session is for one of these (SY1). */
  readonly origins: () => readonly string[];
  readonly clock?: () => number;
  readonly log?: Log;
  /** Items a space may hold. */
  readonly quota?: number;
  readonly rates?: { readonly member: Rate; readonly stranger: Rate };
  readonly sockets?: { readonly all: number; readonly address: number; readonly device: number };
  /** Other origins whose pages may ask, where the app is served from elsewhere. */
  readonly appOrigins?: readonly string[];
}

export interface RunningRelay {
  readonly relay: OpenRelay;
  readonly store: Store;
  readonly metrics: Metrics;
  /** Answers `/v1/…`; undefined for every other address. */
  readonly beside: Beside;
  readonly upgrade: Upgrade;
  stop(): Promise<void>;
}

/** Per address: a phone asks a few times a minute; a house or a practice shares one address. */
const usualRates = {
  member: { perSecond: 50, burst: 400 },
  stranger: { perSecond: 5, burst: 100 },
};
const usualSockets = { all: 20_000, address: 200, device: 8 };

export async function runRelay(options: RelayOptions): Promise<RunningRelay> {
  const clock = options.clock ?? Date.now;
  const log = options.log ?? (() => {});
  const metrics = makeMetrics();
  const store = sqliteStore(options.db);
  const appOrigins = options.appOrigins ?? [];
  const relay = await openRelay({
    store,
    clock,
    origins: options.origins,
    quota: { items: options.quota ?? 100_000 },
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
  const sweeping = setInterval(() => void relay.sweep().catch(() => {}), 3600_000);
  sweeping.unref();
  return {
    relay,
    store,
    metrics,
    beside(request, caller) {
      const path = new URL(request.url).pathname;
      return path.startsWith("/v1/") ? Promise.resolve(app.fetch(request, { caller })) : undefined;
    },
    upgrade: hints.upgrade,
    async stop() {
      clearInterval(sweeping);
      hints.stop();
      await store.stop();
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
    parts: [running.beside],
    upgrades: [running.upgrade],
    port: options.port ?? 0,
    host,
  });
  url = `http://${host}:${web.port}`;
  const stop = async () => {
    await Promise.all([web.stop(), running.stop()]);
  };
  return { ...running, port: web.port, url, stop };
}
