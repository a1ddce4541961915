// The real server: the app and the relay behind one address, as `refrain serve` puts them together.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPush } from "@refrain/server/push";
import { runRelay } from "@refrain/server/relay";
import { startWeb } from "@refrain/server/web";

export interface Served {
  readonly origin: string;
  readonly port: number;
  /** The relay's database file. */
  readonly db: string;
  stop(): Promise<void>;
}

/** `port` and `db`: of a server that was stopped, to start it again where it was. */
export async function serveAll(folder: string, port = 0, db = freshDatabase()): Promise<Served> {
  let origin = "";
  const relay = await runRelay({ db, origins: () => [origin] });
  const web = await startWeb({
    folder,
    beside: [startPush({ folder: undefined, subject: "" }).beside, relay.beside],
    upgrades: [relay.upgrade],
    port,
    host: "127.0.0.1",
    tries: 0,
    taken: () => undefined,
  });
  origin = `http://127.0.0.1:${web.port}`;
  return {
    origin,
    port: web.port,
    db,
    async stop() {
      // A socket that stays open would keep the web server from ending.
      relay.hush();
      await web.stop();
      await relay.stop();
    },
  };
}

const freshDatabase = (): string => join(mkdtempSync(join(tmpdir(), "refrain-")), "relay.db");
