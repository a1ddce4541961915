import { randomBytes } from "node:crypto";
import { Kysely, PostgresDialect, sql, type LogEvent } from "kysely";
import pg from "pg";
import { commentStore } from "./comments.ts";
import { letterStore } from "./letters.ts";
import { loginStore } from "./logins.ts";
import { mailStore } from "./mail.ts";
import { readerStore } from "./readers.ts";
import { sqliteDialect } from "./sqlite.ts";
import { creation, type Tables } from "./tables.ts";

export type Database = Kysely<Tables>;
export type Store = Awaited<ReturnType<typeof openStore>>;

/**
 * The store of letters and comments: a file of its own, or `postgres://…`. Its tables are named `letters_…`, and nothing in
 * them can be joined with a space of the relay.
 */
export async function openStore(where: string, log?: (event: LogEvent) => void) {
  const postgres = /^postgres(ql)?:/.test(where);
  const dialect = postgres ? new PostgresDialect({ pool: poolOf(where) }) : sqliteDialect(where);
  const db: Database = new Kysely<Tables>({ dialect, ...(log ? { log } : {}) });
  await db.transaction().execute(async (inside) => {
    if (postgres) await sql`select pg_advisory_xact_lock(824371)`.execute(inside);
    for (const statement of creation) await sql.raw(statement).execute(inside);
    await inside
      .insertInto("letters_setting")
      .values({ name: "secret", value: randomBytes(32).toString("hex") })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
  const { value } = await db
    .selectFrom("letters_setting")
    .select("value")
    .where("name", "=", "secret")
    .executeTakeFirstOrThrow();
  return {
    /** What tokens are signed with; made once, kept with the store. */
    secret: Buffer.from(value, "hex"),
    ...readerStore(db),
    ...letterStore(db),
    ...mailStore(db, postgres),
    ...commentStore(db),
    ...loginStore(db),
    close: () => db.destroy(),
  };
}

function poolOf(where: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: where, max: 8 });
  // A connection that breaks while nobody uses it is replaced at the next use; unheard, it would end the server.
  pool.on("error", () => {});
  return pool;
}
