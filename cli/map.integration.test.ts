// The command as a person runs it: the shell script, the Node it finds, real files.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "refrain-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function refrain(args: string[], input = "") {
  const { status, stdout, stderr } = spawnSync(join(root, "bin/refrain"), args, {
    cwd: root,
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe("refrain map", () => {
  test("prints the eggs: the figure, both sentences, what lies underneath, the new dance", () => {
    const { status, stdout, stderr } = refrain(["map", "examples/eggs.json"]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toContain(
      "The more Sam follows, the more Alex goes quiet;\nthe more Alex goes quiet, the more Sam follows.",
    );
    expect(stdout).toContain("Underneath, Sam feels unimportant and alone");
    expect(stdout).toContain("The more Alex stays, the less Sam has to follow;");
    expect(stdout).toContain("╲ ╱");
    // Nobody asked for colour: standard output is no terminal here.
    expect(stdout).not.toContain("\u001b");
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(90);
  });

  test("--json, read from standard input", () => {
    const story = {
      partners: { one: { name: "A" }, two: { name: "B" } },
      halves: { one: { certainty: "guess", move: { did: "leave" } }, two: "unknown" },
    };
    const { status, stdout } = refrain(["map", "-", "--json"], JSON.stringify(story));
    expect(status).toBe(0);
    const out = JSON.parse(stdout);
    expect(out.sentences.link.outside).toBe("When A leaves the room, what B does is not known yet.");
    expect(out.stations).toHaveLength(12);
    expect(out.form).toEqual({ kind: "none", why: "unknown" });
  });

  test("--schema is JSON Schema", () => {
    expect(JSON.parse(refrain(["map", "--schema"]).stdout).$schema).toContain("json-schema.org");
  });

  test("a fault names the file, the place, what was found and what was expected; no stack", () => {
    const path = file(
      "bad.json",
      '{"partners":{"one":{"name":"A"},"two":{"name":"B"}},"halves":{"one":{"move":{"did":"sulk"}},"two":"unknown"}}',
    );
    const { status, stdout, stderr } = refrain(["map", path]);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain(`${path}: halves.one.move.did: found "sulk", expected one of press, ask-again,`);
    expect(stderr).toContain(`${path}: halves.one.trigger: found nothing, expected an answer, or "unknown"`);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test.each([
    ["no such file", () => join(folder, "nowhere.json"), /nowhere\.json: cannot be read \(no such file\)/],
    ["a folder", () => folder, /cannot be read \(it is a folder\)/],
    ["not JSON", () => file("x.json", '{\n  "partners": oops\n}'), /x\.json:2:15: this is not JSON/],
    ["half a document", () => file("y.json", '{"partners": {'), /y\.json:1:\d+: this is not JSON/],
    ["nothing in it", () => file("z.json", ""), /z\.json:1:1: this is not JSON/],
  ])("%s", (_name, path, said) => {
    const { status, stderr } = refrain(["map", path()]);
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
  });

  test.each([[["map"]], [["map", "a", "--nonsense"]], [["nonsense"]], [[]]])(
    "a wrong call ends with 2: %j",
    (args) => {
      expect(refrain(args).status).toBe(2);
    },
  );

  test("--help teaches, everywhere", () => {
    for (const args of [["--help"], ["map", "--help"], ["help", "map"]]) {
      const { status, stdout } = refrain(args);
      expect(status).toBe(0);
      expect(stdout.length).toBeGreaterThan(300);
    }
  });

  test("a link to the command from elsewhere finds the project", () => {
    const link = join(folder, "refrain");
    spawnSync("ln", ["-s", join(root, "bin/refrain"), link]);
    expect(existsSync(link)).toBe(true);
    expect(spawnSync(link, ["--version"], { encoding: "utf8", cwd: folder }).stdout).toMatch(/^refrain \d/);
  });
});
