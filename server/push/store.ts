import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** One push to come: where to, and in which minute. Nothing says who asked, or what for. */
export interface Wake {
  readonly ticket: string;
  readonly endpoint: string;
  /** Minutes since 1970. */
  readonly minute: number;
}

export interface WakeStore {
  /** Gives the ticket it can be taken back by; undefined where there is no more room, for this endpoint or at all. */
  add(endpoint: string, minute: number): string | undefined;
  remove(ticket: string): void;
  /** Takes out, and gives, what is due at this minute or before. */
  due(minute: number): readonly Wake[];
  /** All for this endpoint go. */
  forget(endpoint: string): void;
  count(): number;
  close(): void;
}

const mostForOne = 4;

/** `file`: where they lie, or `:memory:`. */
export function wakeStore(file: string, most = 100_000): WakeStore {
  if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
  const db = new DatabaseSync(file);
  db.exec(
    `PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON;
     CREATE TABLE IF NOT EXISTS wakes (ticket TEXT PRIMARY KEY, endpoint TEXT NOT NULL, minute INTEGER NOT NULL) STRICT;
     CREATE INDEX IF NOT EXISTS wakes_minute ON wakes (minute);
     CREATE INDEX IF NOT EXISTS wakes_endpoint ON wakes (endpoint);`,
  );
  const number = (sql: string, ...values: readonly string[]): number => {
    const row = db.prepare(sql).get(...values);
    return Number(row?.["n"] ?? 0);
  };
  const count = () => number("SELECT count(*) AS n FROM wakes");
  return {
    add(endpoint, minute) {
      if (number("SELECT count(*) AS n FROM wakes WHERE endpoint = ?", endpoint) >= mostForOne)
        return undefined;
      if (count() >= most) return undefined;
      const ticket = randomBytes(16).toString("hex");
      db.prepare("INSERT INTO wakes (ticket, endpoint, minute) VALUES (?, ?, ?)").run(
        ticket,
        endpoint,
        minute,
      );
      return ticket;
    },
    remove: (ticket) => void db.prepare("DELETE FROM wakes WHERE ticket = ?").run(ticket),
    due(minute) {
      const rows = db
        .prepare("DELETE FROM wakes WHERE minute <= ? RETURNING ticket, endpoint, minute")
        .all(minute);
      return rows.map((row) => ({
        ticket: String(row["ticket"]),
        endpoint: String(row["endpoint"]),
        minute: Number(row["minute"]),
      }));
    },
    forget: (endpoint) => void db.prepare("DELETE FROM wakes WHERE endpoint = ?").run(endpoint),
    count,
    close: () => db.close(),
  };
}
