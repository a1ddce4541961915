// What `refrain serve --check` looks at, without starting: each finding is a fact, the sentences are the command's.
import { X509Certificate, createPrivateKey } from "node:crypto";
import { accessSync, constants, existsSync, statfsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import pg from "pg";
import { newest } from "./store/migrations.ts";
import { isPostgres } from "./store/open.ts";

export type Finding =
  | { readonly about: "disk"; readonly level: Level; readonly freeMb: number; readonly folder: string }
  | { readonly about: "disk-readonly"; readonly level: "bad"; readonly folder: string }
  | { readonly about: "database-new"; readonly level: "ok" }
  | { readonly about: "database"; readonly level: "ok"; readonly version: number; readonly newest: number }
  | {
      readonly about: "database-future";
      readonly level: "bad";
      readonly version: number;
      readonly newest: number;
    }
  | { readonly about: "database-damaged"; readonly level: "bad"; readonly said: string }
  | { readonly about: "database-gone"; readonly level: "bad"; readonly said: string }
  | { readonly about: "database-unsafe"; readonly level: "bad"; readonly setting: string }
  | { readonly about: "clock"; readonly level: Level; readonly seconds: number }
  | { readonly about: "tls"; readonly level: Level; readonly days: number; readonly names: string }
  | { readonly about: "tls-other-key" | "tls-unreadable"; readonly level: "bad" }
  | { readonly about: "tls-other-name"; readonly level: "bad"; readonly host: string }
  | { readonly about: "no-https"; readonly level: "warn" };
export type Level = "ok" | "warn" | "bad";

export interface CheckOptions {
  readonly db: string;
  readonly origins: readonly string[] | undefined;
  readonly tls: { readonly cert: string; readonly key: string } | undefined;
  readonly now: number;
}

export async function check(options: CheckOptions): Promise<readonly Finding[]> {
  const { db, now } = options;
  const store = isPostgres(db) ? await checkPostgres(db, now) : [...disk(db), ...checkSqlite(db)];
  // No clock of a machine that runs this can stand before this was written.
  const early = now < Date.UTC(2026, 0, 1);
  const clock: Finding[] = early ? [{ about: "clock", level: "bad", seconds: 0 }] : [];
  return [...store, ...clock, ...tls(options)];
}

function disk(db: string): Finding[] {
  let folder = dirname(resolve(db));
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    return [{ about: "disk-readonly", level: "bad", folder }];
  }
  const { bavail, bsize } = statfsSync(folder);
  const freeMb = Math.floor((bavail * bsize) / 1e6);
  return [{ about: "disk", level: freeMb < 100 ? "bad" : freeMb < 1_000 ? "warn" : "ok", freeMb, folder }];
}

function checkSqlite(db: string): Finding[] {
  if (!existsSync(db)) return [{ about: "database-new", level: "ok" }];
  try {
    const there = new DatabaseSync(db, { readOnly: true, timeout: 5_000 });
    try {
      const said = there.prepare("PRAGMA integrity_check(1)").get()?.["integrity_check"];
      if (said !== "ok") return [{ about: "database-damaged", level: "bad", said: String(said) }];
      const row = there.prepare("SELECT value FROM relay_meta WHERE name = 'version'").get();
      return [versioned(Number(row?.["value"] ?? 0))];
    } finally {
      there.close();
    }
  } catch (thrown) {
    return [{ about: "database-damaged", level: "bad", said: thrown instanceof Error ? thrown.message : "" }];
  }
}

const versioned = (version: number): Finding =>
  version > newest
    ? { about: "database-future", level: "bad", version, newest }
    : { about: "database", level: "ok", version, newest };

async function checkPostgres(db: string, now: number): Promise<Finding[]> {
  const client = new pg.Client({ connectionString: db, connectionTimeoutMillis: 5_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    const findings: Finding[] = [];
    const meta = await client.query("SELECT to_regclass('relay_meta') IS NOT NULL AS there");
    const version = meta.rows[0]?.there
      ? await client.query("SELECT value FROM relay_meta WHERE name = 'version'")
      : undefined;
    findings.push(
      version ? versioned(Number(version.rows[0]?.value ?? 0)) : { about: "database-new", level: "ok" },
    );
    for (const setting of ["fsync", "full_page_writes", "synchronous_commit"]) {
      const shown = await client.query(`SELECT current_setting('${setting}', true) AS value`);
      if (shown.rows[0]?.value === "off")
        findings.push({ about: "database-unsafe", level: "bad", setting: `${setting} = off` });
    }
    const time = await client.query("SELECT extract(epoch from now()) * 1000 AS now");
    const seconds = Math.round(Math.abs(Number(time.rows[0]?.now) - now) / 1_000);
    findings.push({ about: "clock", level: seconds > 30 ? "warn" : "ok", seconds });
    return findings;
  } catch (thrown) {
    return [{ about: "database-gone", level: "bad", said: thrown instanceof Error ? thrown.message : "" }];
  } finally {
    await client.end().catch(() => {});
  }
}

function tls({ tls, origins, now }: CheckOptions): Finding[] {
  const https = origins?.some((origin) => origin.startsWith("https://")) ?? false;
  if (!tls) return https ? [] : [{ about: "no-https", level: "warn" }];
  let certificate: X509Certificate;
  let fits: boolean;
  try {
    certificate = new X509Certificate(tls.cert);
    fits = certificate.checkPrivateKey(createPrivateKey(tls.key));
  } catch {
    return [{ about: "tls-unreadable", level: "bad" }];
  }
  if (!fits) return [{ about: "tls-other-key", level: "bad" }];
  const days = Math.floor((Date.parse(certificate.validTo) - now) / 86_400_000);
  const names = certificate.subjectAltName ?? certificate.subject;
  const findings: Finding[] = [
    { about: "tls", level: days < 0 ? "bad" : days < 14 ? "warn" : "ok", days, names },
  ];
  for (const origin of origins ?? []) {
    const host = new URL(origin).hostname;
    if (origin.startsWith("https://") && !certificate.checkHost(host))
      findings.push({ about: "tls-other-name", level: "bad", host });
  }
  return findings;
}
