import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";
import type { Work } from "./steps.ts";

/** Where a relay keeps what it was given. */
export interface Store {
  readonly kind: "sqlite" | "postgres";
  /** Builds queries; it never runs any. */
  readonly db: Kysely<Tables>;
  /** Sees what was committed and nothing else. */
  read<T>(work: Work<T>): Promise<T>;
  /**
   * Runs the work alone among those of its lane, and answers once it is on the disk. Work of many callers may share one
   * commit. Rejects with {@link Unavailable} where nothing was written, or where nobody can know.
   */
  write<T>(lane: string, work: Work<T>): Promise<T>;
  /** Writes waiting for their commit. */
  waiting(): number;
  /** Why the database cannot be used now; undefined when it can. */
  trouble(): Promise<Trouble | undefined>;
  /** Tells other relays over the same database that a space has something new. Never fails, may not arrive. */
  tell(space: Uint8Array): void;
  /** Called with a space another relay told of. */
  listen(heard: (space: Uint8Array) => void): void;
  stop(): Promise<void>;
}

export type Trouble = "gone" | "full" | "damaged" | "busy";

/** The database did not do it; try again later. */
export class Unavailable extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble, options?: ErrorOptions) {
    super(`the database is ${trouble}`, options);
    this.trouble = trouble;
  }
}
