import type { Insertable, Selectable } from "kysely";
import { sameAddress, domainOf } from "../address.ts";
import { newId } from "../ids.ts";
import type { Database } from "./open.ts";
import { queue, type Notice } from "./queue.ts";
import type { Flag, Moment, StopReason, Tables, Wants } from "./tables.ts";

export type Reader = Selectable<Tables["letters_reader"]>;

/** How long a confirmation can be made. */
export const confirmWithin = 48 * 3_600_000;
const day = 24 * 3_600_000;
const week = 7 * day;
/** Mails a sign-up may cause at one address in a day, however often its form is sent. */
const noticesADay = 3;

const flag = (on: boolean): Flag => (on ? 1 : 0);
const wanted = (wants: Wants) => ({
  wants_letters: flag(wants.letters),
  wants_pieces: flag(wants.pieces),
  wants_course: flag(wants.course),
});

export function readerStore(db: Database) {
  const byId = (id: string) =>
    db.selectFrom("letters_reader").selectAll().where("id", "=", id).executeTakeFirst();

  /** One asked-for sign-up becomes a waiting reader and a mail; in one transaction. */
  async function settle(asked: Selectable<Tables["letters_asked"]>, now: Moment): Promise<void> {
    await db.transaction().execute(async (inside) => {
      const gone = await inside.deleteFrom("letters_asked").where("id", "=", asked.id).executeTakeFirst();
      // Another process was quicker.
      if (Number(gone.numDeletedRows) === 0) return;
      const same = sameAddress(asked.address);
      const known = await inside
        .selectFrom("letters_reader")
        .selectAll()
        .where("same", "=", same)
        .executeTakeFirst();
      const wants = readWants(asked.wants);
      const fresh = known === undefined || now - known.notices_since > day;
      const notices = fresh ? 1 : known.notices + 1;
      const counted = { notices, notices_since: fresh ? now : known.notices_since };
      const id = known?.id ?? newId();
      if (!known) {
        await inside
          .insertInto("letters_reader")
          .values({ ...newReader(id, asked.address, wants, now), ...counted, expires: now + confirmWithin })
          .execute();
      } else if (known.state === "reader") {
        await inside.updateTable("letters_reader").set(counted).where("id", "=", id).execute();
      } else {
        await inside
          .updateTable("letters_reader")
          .set({ ...counted, ...wanted(wants), state: "waiting", expires: now + confirmWithin })
          .where("id", "=", id)
          .execute();
      }
      if (notices > noticesADay) return;
      const notice: Notice = {
        kind: known?.state === "reader" ? "already" : "confirm",
        about: `${id}.${now.toString(36)}`,
        address: asked.address,
        data: { id },
      };
      await queue(inside, notice, now);
    });
  }

  return {
    /** What a sign-up form does, whoever sends it: one row, nothing looked up. */
    async ask(address: string, wants: Wants, now: Moment): Promise<void> {
      await db
        .insertInto("letters_asked")
        .values({ id: newId(), address, wants: JSON.stringify(wants), at: now })
        .execute();
    },

    /** Works off what was asked for; how many. */
    async settleAsked(now: Moment, limit = 100): Promise<number> {
      const asked = await db.selectFrom("letters_asked").selectAll().orderBy("at").limit(limit).execute();
      for (const one of asked) await settle(one, now);
      return asked.length;
    },

    reader: byId,

    /** Undefined when it waits no longer: too late, or gone. Confirming twice is confirming. */
    async confirm(id: string, now: Moment): Promise<Reader | undefined> {
      const known = await byId(id);
      if (known?.state === "reader") return known;
      if (known?.state !== "waiting" || (known.expires ?? 0) < now) return undefined;
      await db
        .updateTable("letters_reader")
        .set({
          state: "reader",
          stop_reason: null,
          expires: null,
          course_at: known.wants_course && known.course_week === 0 ? now : known.course_at,
        })
        .where("id", "=", id)
        .where("state", "=", "waiting")
        .execute();
      return byId(id);
    },

    async setWants(id: string, wants: Wants, now: Moment): Promise<void> {
      await db
        .updateTable("letters_reader")
        .set((update) => ({
          ...wanted(wants),
          course_at: wants.course
            ? update.fn.coalesce("course_at", update.cast<number>(update.val(now), "double precision"))
            : null,
        }))
        .where("id", "=", id)
        .where("state", "=", "reader")
        .execute();
    },

    /** Nothing is sent any more. The first reason stays. */
    async stop(id: string, reason: StopReason): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable("letters_reader")
        .set({ state: "stopped", stop_reason: reason, expires: null, course_at: null })
        .where("id", "=", id)
        .where("state", "!=", "stopped")
        .executeTakeFirst();
      return Number(numUpdatedRows) > 0;
    },

    /** The address and everything that names it goes. Mails already sent stay as rows without an address. */
    async forget(id: string): Promise<void> {
      await db.transaction().execute(async (inside) => {
        await inside
          .deleteFrom("letters_mail")
          .where("reader", "=", id)
          .where("state", "in", ["queued", "taken"])
          .execute();
        await inside.deleteFrom("letters_mail").where("reader", "like", `${id}.%`).execute();
        await inside.deleteFrom("letters_reader").where("id", "=", id).execute();
      });
    },

    /** Addresses that were never confirmed go when their time is over. */
    async purge(now: Moment): Promise<number> {
      const { numDeletedRows } = await db
        .deleteFrom("letters_reader")
        .where("state", "=", "waiting")
        .where("expires", "<", now)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },

    /** Readers an operator brings along; a known address stays as it is, also a stopped one. How many were new. */
    async importReaders(
      list: readonly { readonly address: string; readonly wants: Wants }[],
      now: Moment,
    ): Promise<number> {
      if (list.length === 0) return 0;
      const rows = list.map(({ address, wants }) => ({
        ...newReader(newId(), address, wants, now),
        state: "reader" as const,
        course_at: wants.course ? now : null,
      }));
      const { numInsertedOrUpdatedRows } = await db
        .insertInto("letters_reader")
        .values(rows)
        .onConflict((conflict) => conflict.column("same").doNothing())
        .executeTakeFirst();
      return Number(numInsertedOrUpdatedRows ?? 0);
    },

    /** Every reader in pages, by id. */
    async readersAfter(id: string, limit: number): Promise<readonly Reader[]> {
      return db
        .selectFrom("letters_reader")
        .selectAll()
        .where("id", ">", id)
        .orderBy("id")
        .limit(limit)
        .execute();
    },

    async readerCounts(): Promise<Readonly<Record<string, number>>> {
      const rows = await db
        .selectFrom("letters_reader")
        .select(["state", "stop_reason", (select) => select.fn.countAll<number | string>().as("count")])
        .groupBy(["state", "stop_reason"])
        .execute();
      return Object.fromEntries(
        rows.map(({ state, stop_reason, count }) => [
          state === "stopped" ? `stopped: ${stop_reason ?? ""}` : state,
          Number(count),
        ]),
      );
    },

    /** Queues the next week of the course for everybody it is due for. How many. */
    async queueCourse(weeks: readonly number[], now: Moment): Promise<number> {
      const due = await db
        .selectFrom("letters_reader")
        .select(["id", "domain", "course_week"])
        .where("course_at", "<=", now)
        .where("state", "=", "reader")
        .where("wants_course", "=", 1)
        .limit(500)
        .execute();
      for (const { id, domain, course_week } of due) {
        const next = weeks.find((one) => one > course_week);
        const more = next !== undefined && weeks.some((one) => one > next);
        await db.transaction().execute(async (inside) => {
          await inside
            .updateTable("letters_reader")
            .set({
              course_week: next ?? course_week,
              course_at: more ? now + week : null,
            })
            .where("id", "=", id)
            .execute();
          if (next !== undefined)
            await inside
              .insertInto("letters_mail")
              .values(mailRow(`course-${next}`, id, domain, 1, now))
              .onConflict((conflict) => conflict.doNothing())
              .execute();
        });
      }
      return due.length;
    },
  };
}

const newReader = (
  id: string,
  address: string,
  wants: Wants,
  now: Moment,
): Insertable<Tables["letters_reader"]> => ({
  id,
  address,
  same: sameAddress(address),
  domain: domainOf(address),
  state: "waiting",
  stop_reason: null,
  ...wanted(wants),
  course_week: 0,
  course_at: null,
  at: now,
  expires: null,
  notices: 0,
  notices_since: now,
});

/** A mail that waits to be sent. */
export const mailRow = (
  letter: string,
  reader: string,
  domain: string,
  rank: number,
  now: Moment,
): Insertable<Tables["letters_mail"]> => ({
  letter,
  reader,
  address: null,
  data: null,
  domain,
  rank,
  state: "queued",
  attempts: 0,
  next_at: now,
  run: null,
  answer: null,
  at: now,
});

function readWants(text: string): Wants {
  const value: unknown = JSON.parse(text);
  const has = (name: string) =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(value).some(([key, on]) => key === name && on === true);
  return { letters: has("letters"), pieces: has("pieces"), course: has("course") };
}
