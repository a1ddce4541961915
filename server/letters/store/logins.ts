import type { Database } from "./open.ts";
import type { Moment } from "./tables.ts";

/** The operator's one-time links and sessions, kept as hashes only. */
export function loginStore(db: Database) {
  return {
    async addLogin(hash: string, kind: "link" | "session", expires: Moment): Promise<void> {
      await db.insertInto("letters_login").values({ hash, kind, expires }).execute();
    },

    /** A link works once: whoever comes second finds nothing. */
    async useLink(hash: string, now: Moment): Promise<boolean> {
      await db.deleteFrom("letters_login").where("expires", "<", now).execute();
      const { numDeletedRows } = await db
        .deleteFrom("letters_login")
        .where("hash", "=", hash)
        .where("kind", "=", "link")
        .executeTakeFirst();
      return Number(numDeletedRows) === 1;
    },

    async hasSession(hash: string, now: Moment): Promise<boolean> {
      const found = await db
        .selectFrom("letters_login")
        .select("hash")
        .where("hash", "=", hash)
        .where("kind", "=", "session")
        .where("expires", ">", now)
        .executeTakeFirst();
      return found !== undefined;
    },

    async endSession(hash: string): Promise<void> {
      await db.deleteFrom("letters_login").where("hash", "=", hash).execute();
    },
  };
}
