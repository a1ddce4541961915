// The database's shape, step by step. Steps are only ever added: an older file is brought forward, never back.

export interface Migration {
  readonly version: number;
  readonly statements: readonly string[];
}

/** `BYTES` and `BIG` are the one difference between the two databases: blob and integer, or bytea and bigint. */
const written: readonly Migration[] = [
  {
    version: 1,
    statements: [
      `CREATE TABLE relay_space (space BYTES NOT NULL PRIMARY KEY, items BIG NOT NULL, control_head BYTES NOT NULL,
         closed_at BIG)`,
      `CREATE TABLE relay_item (space BYTES NOT NULL, position BIG NOT NULL, id BYTES NOT NULL, author BYTES, seq BIG,
         head BYTES NOT NULL, signature BYTES NOT NULL, salt BYTES, body BYTES, PRIMARY KEY (space, position))`,
      `CREATE UNIQUE INDEX relay_item_id ON relay_item (space, id)`,
      `CREATE UNIQUE INDEX relay_item_seq ON relay_item (space, author, seq)`,
      `CREATE TABLE relay_erasure (space BYTES NOT NULL, id BYTES NOT NULL, person BIG NOT NULL,
         PRIMARY KEY (space, id, person))`,
      `CREATE TABLE relay_member (space BYTES NOT NULL, device BYTES NOT NULL, PRIMARY KEY (space, device))`,
      `CREATE INDEX relay_member_device ON relay_member (device)`,
      `CREATE TABLE relay_session (challenge BYTES NOT NULL PRIMARY KEY, secret_hash BYTES NOT NULL,
         device BYTES NOT NULL, issued BIG NOT NULL)`,
      `CREATE INDEX relay_session_issued ON relay_session (issued)`,
      `CREATE TABLE relay_slot (slot BYTES NOT NULL PRIMARY KEY, until BIG NOT NULL, burnt BIG NOT NULL,
         messages TEXT NOT NULL)`,
      `CREATE INDEX relay_slot_until ON relay_slot (until)`,
    ],
  },
  {
    // A space is bounded in bytes too.
    version: 2,
    statements: [
      `ALTER TABLE relay_space ADD COLUMN bytes BIG NOT NULL DEFAULT 0`,
      `UPDATE relay_space SET bytes = COALESCE((SELECT SUM(length(head) + length(signature)
         + COALESCE(length(salt), 0) + COALESCE(length(body), 0)) FROM relay_item
         WHERE relay_item.space = relay_space.space), 0)`,
    ],
  },
  {
    // Which device asked for an erasure, for one that was removed before may not. Of older ones it is not known any more:
    // the space's id, which is no device's, stands in its place, and they go on counting.
    version: 3,
    statements: [
      `CREATE TABLE relay_erasure_by (space BYTES NOT NULL, id BYTES NOT NULL, person BIG NOT NULL,
         device BYTES NOT NULL, seq BIG NOT NULL, PRIMARY KEY (space, id, person, device))`,
      `INSERT INTO relay_erasure_by (space, id, person, device, seq) SELECT space, id, person, space, 0 FROM relay_erasure`,
      `DROP TABLE relay_erasure`,
      `ALTER TABLE relay_erasure_by RENAME TO relay_erasure`,
    ],
  },
  {
    // An append writes one row and two indexes. Entries are looked up by their place in their author's chain; by id only
    // where one is to be erased, among all of the space. What a space weighs so far stands beside its newest item.
    version: 4,
    statements: [
      `ALTER TABLE relay_item ADD COLUMN bytes BIG NOT NULL DEFAULT 0`,
      `UPDATE relay_item SET bytes = (SELECT bytes FROM relay_space WHERE relay_space.space = relay_item.space)
         WHERE position = (SELECT items FROM relay_space WHERE relay_space.space = relay_item.space)`,
      `ALTER TABLE relay_space DROP COLUMN items`,
      `ALTER TABLE relay_space DROP COLUMN bytes`,
      `DROP INDEX relay_item_id`,
      `DROP INDEX relay_item_seq`,
      `CREATE UNIQUE INDEX relay_item_chain ON relay_item (space, author, seq, id)`,
      `CREATE UNIQUE INDEX relay_item_control ON relay_item (space, id) WHERE author IS NULL`,
    ],
  },
];

export const newest = written.at(-1)?.version ?? 0;

const words = {
  sqlite: { BYTES: "BLOB", BIG: "INTEGER" },
  postgres: { BYTES: "BYTEA", BIG: "BIGINT" },
} as const;

export const migrations = (kind: keyof typeof words): readonly Migration[] =>
  written.map(({ version, statements }) => ({
    version,
    statements: statements.map((sql) => sql.replace(/\b(BYTES|BIG)\b/g, (word) => named(kind, word))),
  }));

const named = (kind: keyof typeof words, word: string): string =>
  word === "BYTES" ? words[kind].BYTES : words[kind].BIG;
