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

/** The tables are ours and so are the queries: what they give is what their types say. */
function fits<T>(_query: CompiledQuery<T>, found: readonly unknown[]): found is readonly T[] {
  return Array.isArray(found);
}
