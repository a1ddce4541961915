import type { Counted, Finding } from "@refrain/server/relay";
import type { ConfigFault } from "../../serve/config.ts";

const because: Readonly<Record<ConfigFault["why"], string>> = {
  "not-an-origin": "expected addresses like https://refrain.example.org, without a path, with commas between",
  "not-a-number": "expected a whole number of megabytes",
  unreadable: "that file cannot be read",
  alone: "is missing: certificate and key go together",
  "not-yes-or-no": "expected 1 or 0",
  "too-short": "expected at least 16 characters",
  "no-contact": "expected mailto:you@your.host or https://…, where a push service can reach you",
};

export const relay = {
  setting: ({ name, found, why }: ConfigFault): string =>
    found === "" ? `${name} ${because[why]}.` : `${name}: found ${JSON.stringify(found)}, ${because[why]}.`,
  level: { ok: "✓", warn: "!", bad: "✗" },
  canRun: "The server can run like this.",
  cannotRun: "The server cannot run like this.",
  finding(finding: Finding): string {
    switch (finding.about) {
      case "disk":
        return `Disk: ${finding.freeMb} MB free in ${finding.folder}.`;
      case "disk-readonly":
        return `Disk: ${finding.folder} cannot be written to.`;
      case "database-new":
        return "Database: none yet; it is made at the first start.";
      case "database":
        return finding.version === finding.newest
          ? `Database: whole, version ${finding.version}.`
          : `Database: whole, version ${finding.version}; it is brought to ${finding.newest} at the next start. Make a backup first.`;
      case "database-future":
        return `Database: written by a later Refrain (version ${finding.version}; this one knows ${finding.newest}). Use the later one.`;
      case "database-damaged":
        return `Database: damaged (${finding.said}). Put back the last backup with --restore.`;
      case "database-gone":
        return `Database: out of reach (${finding.said}).`;
      case "database-unsafe":
        return `Database: ${finding.setting} means that a power cut can lose what was acknowledged. Switch it on.`;
      case "clock":
        return finding.level === "bad"
          ? "Clock: it stands before 2026. Set it."
          : `Clock: ${finding.seconds} s apart from the database's.`;
      case "tls":
        return finding.days < 0
          ? `TLS: the certificate ran out ${-finding.days} days ago.`
          : `TLS: a certificate for ${finding.names}, good for ${finding.days} days.`;
      case "tls-other-key":
        return "TLS: the key does not belong to the certificate.";
      case "tls-unreadable":
        return "TLS: certificate or key is not PEM.";
      case "tls-other-name":
        return `TLS: the certificate is not for ${finding.host}.`;
      case "no-https":
        return "TLS: none here and no https address in REFRAIN_ORIGIN. Phones need https; on this machine alone it works without.";
    }
  },
  copied: (file: string, { spaces, items }: Counted): string =>
    `Backup in ${file}: ${spaces} spaces, ${items} entries. It is sealed as the database is; still, keep it where only you can read it.`,
  restored: ({ spaces, items }: Counted): string =>
    `Put back: ${spaces} spaces, ${items} entries. What phones hold beyond that, they bring again by themselves.`,
  fault: {
    "file-exists": "that file is there already; nothing was written.",
    "no-such-database": "there is no database to copy.",
    "no-such-file": "there is no such file.",
    "not-a-backup": "that file is no backup of a relay.",
    "not-empty": "the database already holds spaces. Move it away first; nothing was changed.",
  },
  failed: (why: string): string => `it did not work (${why}); nothing was changed.`,
  waiting: "The database is out of reach. Trying again until it is there.",
  damaged: "the database is damaged. Put back the last backup (refrain serve --restore FILE).",
  full: "the disk is full.",
  gone: (why: string): string => `the database cannot be opened (${why}).`,
  future: (found: number): string =>
    `the database was written by a later Refrain (version ${found}). Use that one; an older one would harm it.`,
} as const;
