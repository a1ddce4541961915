// Kysely as a writer of SQL: it checks names and types when the code is compiled, and speaks both dialects.
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import type { Tables } from "./tables.ts";

export const builder = (kind: "sqlite" | "postgres"): Kysely<Tables> =>
  new Kysely<Tables>({
    dialect: {
      createDriver: () => new DummyDriver(),
      createAdapter: () => (kind === "sqlite" ? new SqliteAdapter() : new PostgresAdapter()),
      createQueryCompiler: () =>
        kind === "sqlite" ? new SqliteQueryCompiler() : new PostgresQueryCompiler(),
      createIntrospector: (db) =>
        kind === "sqlite" ? new SqliteIntrospector(db) : new PostgresIntrospector(db),
    },
  });
