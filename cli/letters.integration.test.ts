import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore, tokens } from "@refrain/server/letters";
import { afterAll, expect, test } from "vitest";
import { csvField, csvFields, uncovered } from "./letters/csv.ts";

const folder = mkdtempSync(join(tmpdir(), "refrain-cli-letters-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const db = join(folder, "letters.db");
function refrain(args: readonly string[], input = "", more: Record<string, string> = {}) {
  const env = {
    ...process.env,
    REFRAIN_LETTERS_DB: db,
    REFRAIN_LETTERS: join(folder, "letters"),
    REFRAIN_SITE: "https://r.example",
    ...more,
  };
  const done = spawnSync(process.execPath, [join(import.meta.dirname, "main.ts"), ...args], {
    encoding: "utf8",
    env,
    input,
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

test("fields of CSV, also what a spreadsheet would reckon with", () => {
  expect(csvFields('a@x.example,"Kim ""K"", x",')).toEqual(["a@x.example", 'Kim "K", x', ""]);
  expect(csvFields('a,"b')).toBeUndefined();
  for (const text of ["=1+1@x.example", "+a@x.example", "a,b", '"', "plain"]) {
    expect(csvField(text)).not.toMatch(/^[=+@-]/);
    expect(uncovered(csvFields(csvField(text))![0]!)).toBe(text);
  }
});

test("import names bad lines by number and keeps the good ones; export gives them back", () => {
  const file = join(folder, "readers.csv");
  writeFileSync(
    file,
    '\uFEFFemail,course\r\nkim@x.example,yes\r\nno address,\r\nLee@x.example,no\r\nkim@x.example,yes\r\na@b@c,\r\n"open,x\r\ntoo,many,fields\r\n',
  );
  const done = refrain(["letters", "import", file, "--json"]);
  expect(done.code).toBe(1);
  const said = JSON.parse(done.out) as { added: number; bad: { line: number }[] };
  expect(said.added).toBe(2);
  expect(said.bad.map(({ line }) => line)).toEqual([3, 6, 7, 8]);
  const { out } = refrain(["letters", "export"]);
  expect(out).toMatch(/^kim@x\.example,reader,,1,0,1,/m);
  expect(refrain(["letters", "import", join(folder, "none.csv")]).code).toBe(1);
});

test("a letter waits without SMTP, the operator is told, and status says so", () => {
  expect(refrain(["letters", "new", "spring", "--title", "Spring"]).code).toBe(0);
  expect(refrain(["letters", "new", "spring"]).code).toBe(1);
  expect(refrain(["letters", "preview", "spring"]).out).toContain("Write here.");
  const html = join(folder, "spring.html");
  refrain(["letters", "preview", "spring", "--html", html]);
  expect(readFileSync(html, "utf8")).toContain("color-scheme");
  const sent = refrain(["letters", "send", "spring"]);
  expect(sent.code).toBe(1);
  expect(sent.err).toContain("REFRAIN_SMTP is not set");
  const status = JSON.parse(refrain(["letters", "status", "--json"]).out) as {
    waiting: { due: number };
    smtp: boolean;
  };
  expect(status).toMatchObject({ waiting: { due: 2 }, smtp: false });
});

test("a mail on standard input stops a reader: asked, bounced or complained", async () => {
  const store = await openStore(db);
  const sign = tokens(store.secret);
  const [reader] = await store.readersAfter("", 1);
  const token = sign.give("mail", reader!.id);
  const complaint = `To: fbl@x.example\nContent-Type: multipart/report; report-type=feedback-report; boundary=b\n\n--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\n\n--b\nContent-Type: message/rfc822\n\nList-Unsubscribe: <https://r.example/letters/stop/${sign.give("stop", reader!.id)}>\n\n--b--\n`;
  await store.close();
  const said = (mail: string) =>
    JSON.parse(refrain(["letters", "inbound", "--json"], mail).out) as { kind: string };
  expect(said("To: in@x.example\nSubject: hello\n\nhi\n").kind).toBe("unknown");
  expect(said(`To: in+b${token}@x.example\n\nAction: delayed\nStatus: 4.2.2\n`).kind).toBe("passing");
  expect(said(complaint).kind).toBe("complained");
  expect(said(`To: In+S${token.toUpperCase()}@x.example\nSubject: stop\n\n`).kind).toBe("stop");
  expect(refrain(["letters", "inbound"], "").code).toBe(1);
  expect(refrain(["letters", "export"]).out).toContain("stopped,complained");
});

test("comments are looked at in a conversation; control signs reach no terminal", async () => {
  const store = await openStore(db);
  const row = {
    piece: "the-dance",
    parent: null,
    address: null,
    wants_replies: 0,
    state: "held",
    operator: 0,
    at: 1,
    same: "x",
  } as const;
  const reasons = JSON.stringify([
    { kind: "lookalike", word: "issueѕ", letter: "ѕ", script: "Cyrillic", like: "s" },
  ]);
  await store.addComment({
    ...row,
    id: "a".repeat(24),
    name: "Kim",
    text: "Us \u001b[31m.",
    score: 0,
    reasons: "[]",
  });
  await store.addComment({ ...row, id: "b".repeat(24), name: "Bot", text: "issueѕ", score: 0.7, reasons });
  await store.close();
  const done = refrain(["comments", "review"], "a\nThank you.\nr\n");
  expect(done.out).toContain("Us ·[31m.");
  expect(done.out).not.toContain("\u001b");
  expect(done.out).toContain("! “issueѕ” has a Cyrillic ѕ that looks like s");
  const all = refrain(["comments", "export"])
    .out.trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { state: string; operator: boolean });
  expect(all.map(({ state }) => state).sort()).toEqual(["refused", "shown", "shown"]);
  expect(all.filter(({ operator }) => operator)).toHaveLength(1);
  expect(refrain(["comments", "link"]).out).toMatch(
    /^https:\/\/r\.example\/comments\/review\/enter\/[0-9a-f]{48}\n$/,
  );
});

test("calls that make no sense end with 2, settings that cannot be used too", () => {
  for (const args of [
    ["letters"],
    ["letters", "send", "a", "b"],
    ["letters", "send", "--rate", "x"],
    ["comments", "show"],
    ["letters", "nothing"],
  ])
    expect(refrain(args).code).toBe(2);
  expect(refrain(["letters", "status"], "", { REFRAIN_SMTP: "http://x" }).code).toBe(2);
  expect(refrain(["letters", "--help"]).code).toBe(0);
});
