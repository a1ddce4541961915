import type { Insertable, Selectable } from "kysely";
import type { Database } from "./open.ts";
import { queue, type Notice } from "./queue.ts";
import type { Moment, Tables } from "./tables.ts";

export type Comment = Selectable<Tables["letters_comment"]>;

export function commentStore(db: Database) {
  const comment = (id: string): Promise<Comment | undefined> =>
    db.selectFrom("letters_comment").selectAll().where("id", "=", id).executeTakeFirst();

  return {
    comment,

    async addComment(row: Insertable<Tables["letters_comment"]>): Promise<void> {
      await db.insertInto("letters_comment").values(row).execute();
    },

    /** What readers see under a piece, oldest first. */
    async shownUnder(piece: string): Promise<readonly Comment[]> {
      return db
        .selectFrom("letters_comment")
        .selectAll()
        .where("piece", "=", piece)
        .where("state", "=", "shown")
        .orderBy("at")
        .execute();
    },

    /** What waits for the operator, the least likely to be spam first. */
    async heldComments(limit = 200): Promise<readonly Comment[]> {
      return db
        .selectFrom("letters_comment")
        .selectAll()
        .where("state", "=", "held")
        .orderBy("score")
        .orderBy("at")
        .limit(limit)
        .execute();
    },

    async allComments(): Promise<readonly Comment[]> {
      return db.selectFrom("letters_comment").selectAll().orderBy("at").execute();
    },

    /** How many with the same words came since then. */
    async sameText(same: string, since: Moment): Promise<number> {
      const { count } = await db
        .selectFrom("letters_comment")
        .select((select) => select.fn.countAll<number | string>().as("count"))
        .where("same", "=", same)
        .where("at", ">", since)
        .executeTakeFirstOrThrow();
      return Number(count);
    },

    async heldCount(): Promise<number> {
      const { count } = await db
        .selectFrom("letters_comment")
        .select((select) => select.fn.countAll<number | string>().as("count"))
        .where("state", "=", "held")
        .executeTakeFirstOrThrow();
      return Number(count);
    },

    /** Shows or refuses it; a mail that goes with it is queued in the same transaction. False when it is not there. */
    async decide(
      id: string,
      state: "shown" | "refused",
      notices: readonly Notice[],
      now: Moment,
    ): Promise<boolean> {
      return db.transaction().execute(async (inside) => {
        const { numUpdatedRows } = await inside
          .updateTable("letters_comment")
          .set({ state })
          .where("id", "=", id)
          .executeTakeFirst();
        if (Number(numUpdatedRows) === 0) return false;
        for (const notice of notices) await queue(inside, notice, now);
        return true;
      });
    },

    async queueNotice(notice: Notice, now: Moment): Promise<void> {
      await queue(db, notice, now);
    },

    /** Replies by mail on or off; off forgets the address. */
    async wantReplies(id: string, on: boolean): Promise<void> {
      await db
        .updateTable("letters_comment")
        .set(on ? { wants_replies: 1 } : { wants_replies: 0, address: null })
        .where("id", "=", id)
        .execute();
    },

    /** Gone, with what was answered to it by its author's wish: answers of others stay without it. */
    async deleteComment(id: string): Promise<void> {
      await db.transaction().execute(async (inside) => {
        await inside.updateTable("letters_comment").set({ parent: null }).where("parent", "=", id).execute();
        await inside.deleteFrom("letters_comment").where("id", "=", id).execute();
        await inside.deleteFrom("letters_mail").where("reader", "like", `${id}.%`).execute();
      });
    },
  };
}
