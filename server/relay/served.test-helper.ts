// A real server under the stories of `testing`: everything passes over HTTP, into a real database.
import { httpRelay } from "@refrain/vault/unruly";
import { decodeHeader, hex32, type Hex32 } from "@refrain/wire";
import type { Shelf } from "../../testing/relay/memory.ts";
import { type Backup, origin, stand, type WorldRelay } from "../../testing/world.ts";
import { calm, poster } from "./rates.test-helper.ts";
import { startRelay } from "./start.ts";
import { row, rows, type Steps } from "./store/steps.ts";
import type { Store } from "./store/store.ts";
import type { Tables } from "./store/tables.ts";
import { asItem } from "./work/read.ts";
import { rosters } from "./work/rosters.ts";

/**
 * Serves the worlds of this test file by turns from one server each over these databases, emptied for each world: some
 * attacks have two worlds at once.
 */
export async function serveWorlds(databases: readonly string[]): Promise<{ stop(): Promise<void> }> {
  const clocks = databases.map(() => () => Date.now());
  const servers = await Promise.all(
    databases.map((db, i) => startRelay({ db, clock: () => clocks[i]!(), origins: [origin], rates: calm })),
  );
  let turn = 0;
  stand.in = (ports): WorldRelay => {
    const place = turn % servers.length;
    turn += 1;
    clocks[place] = ports.clock;
    const { store, url } = servers[place]!;
    const remote = httpRelay(poster(url));
    const empty = store.write("all", function* () {
      yield* clear(store);
      yield* rows(store.db.deleteFrom("relay_slot"));
    });
    return {
      async ask(route, token, question) {
        await empty;
        return remote.ask(route, token, question);
      },
      backup: () => shelvesOf(store),
      restore: (backup) => putBack(store, backup),
      shelves: () => shelvesOf(store),
    };
  };
  return {
    async stop() {
      delete stand.in;
      await Promise.all(servers.map((server) => server.stop()));
    },
  };
}

/** The rows a backup was made of. */
const rowsOf = new WeakMap<Backup, Everything>();

interface Everything {
  readonly spaces: readonly Tables["relay_space"][];
  readonly items: readonly Tables["relay_item"][];
  readonly erasures: readonly Tables["relay_erasure"][];
  readonly members: readonly Tables["relay_member"][];
}

function* everything({ db }: Store): Steps<Everything> {
  return {
    spaces: yield* rows(db.selectFrom("relay_space").selectAll()),
    items: yield* rows(db.selectFrom("relay_item").selectAll().orderBy("position")),
    erasures: yield* rows(db.selectFrom("relay_erasure").selectAll()),
    members: yield* rows(db.selectFrom("relay_member").selectAll()),
  };
}

async function shelvesOf(store: Store): Promise<Backup> {
  const known = rosters(store.db);
  const all = await store.read(() => everything(store));
  const shelves = new Map<Hex32, Shelf>();
  for (const one of all.spaces) {
    const space = hex32(one.space);
    const roster = await store.read(() => known.at(space, hex32(one.control_head)));
    const shelf: Shelf = {
      roster,
      items: [],
      positions: new Map(),
      beside: new Map(),
      erasures: new Map(),
    };
    for (const item of all.items.filter((item) => hex32(item.space) === space)) {
      const id = hex32(item.id);
      const header = item.author === null ? undefined : decodeHeader(item.head);
      shelf.items.push({ item: asItem(item), id, ...(header ? { header } : {}) });
      shelf.positions.set(id, item.position);
    }
    shelves.set(space, shelf);
  }
  rowsOf.set(shelves, all);
  return shelves;
}

function* clear({ db }: Store): Steps<void> {
  yield* rows(db.deleteFrom("relay_item"));
  yield* rows(db.deleteFrom("relay_erasure"));
  yield* rows(db.deleteFrom("relay_member"));
  yield* rows(db.deleteFrom("relay_space"));
}

async function putBack(store: Store, backup: Backup): Promise<void> {
  const { db } = store;
  const all = rowsOf.get(backup) ?? { spaces: [], items: [], erasures: [], members: [] };
  await store.write("all", function* () {
    yield* clear(store);
    for (const one of all.spaces) yield* row(db.insertInto("relay_space").values(one));
    for (const one of all.items) yield* row(db.insertInto("relay_item").values(one));
    for (const one of all.erasures) yield* row(db.insertInto("relay_erasure").values(one));
    for (const one of all.members) yield* row(db.insertInto("relay_member").values(one));
  });
}
