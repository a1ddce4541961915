import type { Kysely } from "kysely";
import { domainOf } from "../address.ts";
import type { Moment, Tables } from "./tables.ts";

/** A mail to one person because of something they did. */
export interface Notice {
  readonly kind: "confirm" | "already" | "comment" | "reply";
  /** What makes it this one: a second of the same is not queued. */
  readonly about: string;
  readonly address: string;
  readonly data: Readonly<Record<string, string>>;
}

export async function queue(db: Kysely<Tables>, notice: Notice, now: Moment): Promise<void> {
  await db
    .insertInto("letters_mail")
    .values({
      letter: notice.kind,
      reader: notice.about,
      address: notice.address,
      data: JSON.stringify(notice.data),
      domain: domainOf(notice.address),
      rank: 0,
      state: "queued",
      attempts: 0,
      next_at: now,
      run: null,
      answer: null,
      at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
