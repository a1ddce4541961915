// Hints between relays over one PostgreSQL: NOTIFY, outside the transaction that wrote, gathered for a moment. A hint may
// be lost; where the database knows no NOTIFY, phones of other relays find what is new by asking.
import type pg from "pg";

export interface RelayHints {
  tell(space: string): void;
  listen(heard: (space: string) => void): void;
  stop(): Promise<void>;
}

const channel = "refrain_relay";
/** Milliseconds that hints are gathered for, and between two tries to listen. */
const gathered = 10;
const again = 5_000;

/** `self` names this relay: it does not tell itself. */
export function hintsOf(pool: pg.Pool, connect: () => pg.Client, self: string): RelayHints {
  const spaces = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let retry: NodeJS.Timeout | undefined;
  let listener: pg.Client | undefined;
  let stopped = false;

  function send(): void {
    timer = undefined;
    const all = [...spaces].map((space) => `${self} ${space}`);
    spaces.clear();
    pool.query("select pg_notify($1, told) from unnest($2::text[]) as told", [channel, all]).catch(() => {});
  }

  function hear(heard: (space: string) => void): void {
    if (stopped) return;
    const client = connect();
    listener = client;
    const lost = () => {
      if (listener !== client) return;
      listener = undefined;
      client.end().catch(() => {});
      if (stopped) return;
      retry = setTimeout(() => hear(heard), again);
      retry.unref();
    };
    client.on("error", lost);
    client.on("end", lost);
    client.on("notification", ({ payload = "" }) => {
      const [by, space = ""] = payload.split(" ");
      if (by !== self) heard(space);
    });
    client
      .connect()
      .then(() => client.query(`LISTEN ${channel}`))
      .catch(lost);
  }

  return {
    tell(space) {
      if (stopped) return;
      spaces.add(space);
      timer ??= setTimeout(send, gathered);
    },
    listen: hear,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      clearTimeout(retry);
      const client = listener;
      listener = undefined;
      await client?.end().catch(() => {});
    },
  };
}
