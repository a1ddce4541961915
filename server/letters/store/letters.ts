import type { Selectable } from "kysely";
import type { Database } from "./open.ts";
import type { Moment, Tables } from "./tables.ts";

export type Letter = Selectable<Tables["letters_letter"]>;

export function letterStore(db: Database) {
  const letter = (id: string): Promise<Letter | undefined> =>
    db.selectFrom("letters_letter").selectAll().where("id", "=", id).executeTakeFirst();

  return {
    letter,

    async letters(): Promise<readonly Letter[]> {
      return db.selectFrom("letters_letter").selectAll().orderBy("at").execute();
    },

    /**
     * Freezes the letter as it is now and queues it for everybody who wants it now: once. Whoever comes later does not get
     * it, and what was sent is never queued again. False when it had been started before.
     */
    async startLetter(
      { id, subject, source, kind }: Pick<Letter, "id" | "subject" | "source" | "kind">,
      now: Moment,
    ): Promise<boolean> {
      return db.transaction().execute(async (inside) => {
        const made = await inside
          .insertInto("letters_letter")
          .values({ id, subject, source, kind, at: now, started: now })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        if (Number(made.numInsertedOrUpdatedRows ?? 0) === 0) return false;
        await inside
          .insertInto("letters_mail")
          .columns(["letter", "reader", "domain", "rank", "state", "attempts", "next_at", "at"])
          .expression((select) =>
            select
              .selectFrom("letters_reader")
              .select((row) => [
                row.val(id).as("letter"),
                "id",
                "domain",
                row.lit(2).as("rank"),
                row.val("queued").as("state"),
                row.lit(0).as("attempts"),
                row.cast<number>(row.val(now), "double precision").as("next_at"),
                row.cast<number>(row.val(now), "double precision").as("at"),
              ])
              .where("state", "=", "reader")
              .where(kind === "piece" ? "wants_pieces" : "wants_letters", "=", 1),
          )
          .execute();
        return true;
      });
    },

    /** A week of the course as it will be sent; the newest text counts. */
    async keepCourse(week: number, subject: string, source: string, now: Moment): Promise<void> {
      await db
        .insertInto("letters_letter")
        .values({ id: `course-${week}`, subject, source, kind: "course", at: now, started: now })
        .onConflict((conflict) => conflict.column("id").doUpdateSet({ subject, source }))
        .execute();
    },
  };
}
