import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const command = fileURLToPath(new URL("./coach.ts", import.meta.url));
const script = `const { run } = await import(${JSON.stringify(command)}); process.exitCode = await run(process.argv.slice(1));`;

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function coach(args: readonly string[], input: string): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--input-type=module", "-e", script, "--", ...args]);
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk) => (out += String(chunk)));
    child.stderr.on("data", (chunk) => (err += String(chunk)));
    child.on("close", (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

test("a letter: underlined, numbered, a reason beside each mark", async () => {
  const { code, out } = await coach([], "Dear Jo,\nYou never ring me. I feel ignored.\nLove, A.\n");
  expect(code).toBe(0);
  expect(out).toContain("You never ring me. I feel ignored.\n1~~~~~~~~~~~~~~~~  2~~~~~~~~~~~~");
  expect(out).toMatch(/1 criticism: /);
  expect(out).toContain("Could it be");
});

test("--jsonl: one reading a line; a bad line is named and the rest goes on", async () => {
  const { code, out, err } = await coach(
    ["--jsonl"],
    '{"id":1,"text":"You always forget"}\nnonsense\n{"id":2}\n\n{"id":"x","text":"thank you for the tea"}\n',
  );
  expect(code).toBe(1);
  const [first, second, ...rest] = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(rest).toEqual([]);
  expect(first).toMatchObject({ id: 1, stance: "pursue", flags: [{ kind: "criticism", start: 0, end: 17 }] });
  expect(second).toMatchObject({ id: "x", flags: [], strengths: ["warmth"] });
  expect(err).toMatch(/line 2: not JSON\nline 3: not \{/);
});

test("usage, help, nothing to read", async () => {
  expect((await coach(["--yaml"], "")).code).toBe(2);
  expect((await coach(["--help"], "")).out).toContain("refrain coach");
  expect((await coach([], " \n")).code).toBe(1);
});
