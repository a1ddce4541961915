import { sql } from "kysely";
import type { Database } from "./open.ts";
import type { Reader } from "./readers.ts";
import type { MailState, Moment } from "./tables.ts";

/** What names one mail: a letter (or a kind of notice) and whom (or what) it is for. */
export interface MailKey {
  readonly letter: string;
  readonly reader: string;
}

/** A mail a run has taken, with whom it goes to. */
export interface TakenMail extends MailKey {
  readonly address: string;
  readonly domain: string;
  readonly attempts: number;
  readonly data: Readonly<Record<string, string>>;
}

export interface Run {
  readonly id: string;
  readonly host: string;
  readonly pid: number;
}

export interface MailLine extends MailKey {
  readonly address: string;
  readonly state: MailState;
  readonly answer: string;
}

/** A run that has not been heard of for this long has ended, whatever its process says. ms */
export const silence = 120_000;

/** By letter, so that a statement finds its rows by their key. */
function byLetter(keys: readonly MailKey[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { letter, reader } of keys) {
    const readers = found.get(letter);
    if (readers) readers.push(reader);
    else found.set(letter, [reader]);
  }
  return found;
}

export function mailStore(db: Database, postgres: boolean) {
  /** Those of a run's mails that are in `from` and may still go out become `to`. */
  async function move(
    run: string,
    keys: readonly MailKey[],
    from: MailState,
    to: MailState,
  ): Promise<ReadonlySet<string>> {
    const goes =
      to === "handing"
        ? sql`and (address is not null or exists (select 1 from letters_reader where letters_reader.id = letters_mail.reader and letters_reader.state = 'reader'))`
        : sql``;
    const moved = new Set<string>();
    for (const [letter, readers] of byLetter(keys)) {
      const { rows } = await sql<MailKey>`update letters_mail set state = ${to}
        where letter = ${letter} and reader in (${sql.join(readers)}) and run = ${run} and state = ${from} ${goes}
        returning letter, reader`.execute(db);
      for (const row of rows) moved.add(keyOf(row));
    }
    return moved;
  }

  return {
    /** Takes up to `limit` mails that are due, small ones first, and none to `except` domains. */
    async claim(
      run: string,
      limit: number,
      now: Moment,
      except: readonly string[] = [],
    ): Promise<readonly TakenMail[]> {
      const others = except.length > 0 ? sql`and domain not in (${sql.join(except)})` : sql``;
      const alone = postgres ? sql`for update skip locked` : sql``;
      const { rows } = await sql<
        MailKey & { address: string | null; domain: string; attempts: number; data: string | null }
      >`
        update letters_mail set state = 'taken', run = ${run}
        where state = 'queued' and (letter, reader) in (
          select letter, reader from letters_mail where state = 'queued' and next_at <= ${now} ${others}
          order by rank, next_at limit ${limit} ${alone})
        returning letter, reader, address, domain, attempts, data`.execute(db);
      const ids = rows.filter(({ address }) => address === null).map(({ reader }) => reader);
      const readers = new Map<string, Pick<Reader, "address" | "state">>(
        ids.length === 0
          ? []
          : (
              await db
                .selectFrom("letters_reader")
                .select(["id", "address", "state"])
                .where("id", "in", ids)
                .execute()
            ).map((reader) => [reader.id, reader]),
      );
      const gone: MailKey[] = [];
      const taken = rows.flatMap(({ address, data, attempts, ...key }) => {
        const reader = readers.get(key.reader);
        const to = address ?? (reader?.state === "reader" ? reader.address : undefined);
        if (to === undefined) gone.push(key);
        return to === undefined ? [] : [{ ...key, address: to, attempts, data: readData(data) }];
      });
      await move(run, gone, "taken", "dropped");
      return taken;
    },

    /** Written before the first byte of the words goes out; only those it answers with may go. */
    handing: (run: string, keys: readonly MailKey[]) => move(run, keys, "taken", "handing"),
    sent: (run: string, keys: readonly MailKey[]) => move(run, keys, "handing", "sent"),

    /** How a mail ended that did not simply go; or when it is tried again. */
    async settleMail(
      run: string,
      { letter, reader }: MailKey,
      end:
        | { readonly to: "refused" | "uncertain" | "dropped"; readonly answer: string }
        | {
            readonly to: "queued";
            readonly answer: string;
            readonly attempts: number;
            readonly nextAt: Moment;
          },
    ): Promise<void> {
      await db
        .updateTable("letters_mail")
        .set({
          state: end.to,
          answer: end.answer.slice(0, 500),
          ...(end.to === "queued" ? { attempts: end.attempts, next_at: end.nextAt, run: null } : {}),
        })
        .where("letter", "=", letter)
        .where("reader", "=", reader)
        .where("run", "=", run)
        .where("state", "in", ["taken", "handing"])
        .execute();
    },

    /** Gives back what a run has taken and not begun. */
    async release(run: string): Promise<void> {
      await db
        .updateTable("letters_mail")
        .set({ state: "queued", run: null })
        .where("run", "=", run)
        .where("state", "=", "taken")
        .execute();
    },

    async beat({ id, host, pid }: Run, now: Moment): Promise<void> {
      await db
        .insertInto("letters_run")
        .values({ id, host, pid, beat: now })
        .onConflict((conflict) => conflict.column("id").doUpdateSet({ beat: now }))
        .execute();
    },

    async endRun(run: string): Promise<void> {
      await db.deleteFrom("letters_run").where("id", "=", run).execute();
    },

    /**
     * After a crash: what a dead run had only taken waits again, what it was handing over is uncertain. `isDead` knows of a
     * process on this machine; a run elsewhere is dead when it has been silent. How many of each.
     */
    async recover(
      now: Moment,
      isDead: (run: Run) => boolean,
    ): Promise<{ readonly again: number; readonly uncertain: number }> {
      const runs = await db.selectFrom("letters_run").selectAll().execute();
      let again = 0;
      let uncertain = 0;
      for (const run of runs.filter((run) => now - run.beat > silence || isDead(run)))
        await db.transaction().execute(async (inside) => {
          const of = (from: MailState) =>
            inside.updateTable("letters_mail").where("run", "=", run.id).where("state", "=", from);
          const back = await of("taken").set({ state: "queued", run: null }).executeTakeFirst();
          const lost = await of("handing").set({ state: "uncertain", answer: "" }).executeTakeFirst();
          again += Number(back.numUpdatedRows);
          uncertain += Number(lost.numUpdatedRows);
          await inside.deleteFrom("letters_run").where("id", "=", run.id).execute();
        });
      return { again, uncertain };
    },

    /** Counts by letter and state. */
    async mailCounts(): Promise<readonly { letter: string; state: MailState; count: number }[]> {
      const rows = await db
        .selectFrom("letters_mail")
        .select(["letter", "state", (select) => select.fn.countAll<number | string>().as("count")])
        .groupBy(["letter", "state"])
        .orderBy("letter")
        .execute();
      return rows.map(({ letter, state, count }) => ({ letter, state, count: Number(count) }));
    },

    /** Due now, and due at all. */
    async waiting(
      now: Moment,
    ): Promise<{ readonly due: number; readonly later: number; readonly next: Moment | undefined }> {
      const count = (later: boolean) =>
        db
          .selectFrom("letters_mail")
          .select((select) => [
            select.fn.countAll<number | string>().as("count"),
            select.fn.min<number | null>("next_at").as("next"),
          ])
          .where("state", "=", "queued")
          .where("next_at", later ? ">" : "<=", now)
          .executeTakeFirstOrThrow();
      const [due, later] = [await count(false), await count(true)];
      return { due: Number(due.count), later: Number(later.count), next: later.next ?? undefined };
    },

    /** The mails an operator has to know of: refused, uncertain, or waiting for another try. */
    async mailLines(states: readonly MailState[], limit = 200): Promise<readonly MailLine[]> {
      const rows = await db
        .selectFrom("letters_mail")
        .leftJoin("letters_reader", "letters_reader.id", "letters_mail.reader")
        .select([
          "letters_mail.letter",
          "letters_mail.reader",
          "letters_mail.state",
          "letters_mail.answer",
          "letters_mail.address as own",
          "letters_reader.address as theirs",
        ])
        .where("letters_mail.state", "in", states)
        .orderBy("letters_mail.letter")
        .orderBy("letters_mail.reader")
        .limit(limit)
        .execute();
      return rows.map(({ own, theirs, answer, ...line }) => ({
        ...line,
        answer: answer ?? "",
        address: own ?? theirs ?? "",
      }));
    },

    /** Notices keep an address: it goes once they are done. */
    async purgeNotices(before: Moment): Promise<void> {
      await db
        .deleteFrom("letters_mail")
        .where("address", "is not", null)
        .where("state", "in", ["sent", "dropped"])
        .where("at", "<", before)
        .execute();
    },
  };
}

export const keyOf = ({ letter, reader }: MailKey): string => `${letter} ${reader}`;

function readData(text: string | null): Readonly<Record<string, string>> {
  if (text === null) return {};
  const value: unknown = JSON.parse(text);
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, String(one)]))
    : {};
}
