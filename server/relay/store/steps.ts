// What is done in the database is written as steps: a generator that hands out queries and gets their rows. SQLite
// runs them in one go, PostgreSQL waits between them; the same steps serve both.
import type { CompiledQuery } from "kysely";

export interface Query {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export type Steps<T> = Generator<Query, T, readonly unknown[]>;
export type Work<T> = () => Steps<T>;

/** The rows of a query, as the query's own type says. */
export function* rows<T>(query: { compile(): CompiledQuery<T> }): Steps<readonly T[]> {
  const compiled = query.compile();
  const found = yield compiled;
  return fits(compiled, found) ? found : [];
}

export function* row<T>(query: { compile(): CompiledQuery<T> }): Steps<T | undefined> {
  const [first] = yield* rows(query);
  return first;
}

const written = new WeakMap<object, Map<string, string>>();

/**
 * A query that is asked for each entry: its text is written once for `key`, which names its shape, and then only its
 * values are put in, in the order in which the query has them.
 */
export function* often<T>(
  db: object,
  key: string,
  values: readonly unknown[],
  build: () => { compile(): CompiledQuery<T> },
): Steps<readonly T[]> {
  const texts = written.get(db) ?? new Map<string, string>();
  written.set(db, texts);
  let sql = texts.get(key);
  if (sql === undefined) {
    const compiled = build().compile();
    const same = compiled.parameters.every((value, i) => value === values[i]);
    if (!same || compiled.parameters.length !== values.length)
      throw new Error(`values in another order: ${key}`);
    ({ sql } = compiled);
    if (texts.size > 2_000) texts.clear();
    texts.set(key, sql);
  }
  const found = yield { sql, parameters: values };
  return are(build, found) ? found : [];
}

export function runNow<T>(steps: Steps<T>, run: (query: Query) => readonly unknown[]): T {
  let step = steps.next();
  while (!step.done) step = steps.next(run(step.value));
  return step.value;
}

export async function runLater<T>(
  steps: Steps<T>,
  run: (query: Query) => Promise<readonly unknown[]>,
): Promise<T> {
  let step = steps.next();
  while (!step.done) step = steps.next(await run(step.value));
  return step.value;
}

function are<T>(
  _build: () => { compile(): CompiledQuery<T> },
  found: readonly unknown[],
): found is readonly T[] {
  return Array.isArray(found);
}

/** The tables are ours and so are the queries: what they give is what their types say. */
function fits<T>(_query: CompiledQuery<T>, found: readonly unknown[]): found is readonly T[] {
  return Array.isArray(found);
}
