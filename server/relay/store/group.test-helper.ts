// What writes that share a commit owe each other, whatever the database.
import { expect, test } from "vitest";
import type { Steps } from "./steps.ts";
import type { Store } from "./store.ts";

const mark = (kind: Store["kind"]) => (kind === "sqlite" ? "?" : "$1");

export function groupContract(name: string, open: () => Promise<{ store: Store; stop(): Promise<void> }>) {
  test(`${name}: of writes that share a commit, one that throws takes back its own and nothing else`, async () => {
    const { store, stop } = await open();
    const runs: string[] = [];
    function* put(name: string, breaks: boolean): Steps<string> {
      runs.push(name);
      const run = runs.filter((one) => one === name).length;
      yield { sql: `insert into relay_meta values (${mark(store.kind)}, 'x')`, parameters: [name] };
      if (breaks) throw new Error(`${name} breaks`);
      return `${name}, run ${run}`;
    }
    function* names(): Steps<readonly unknown[]> {
      return yield { sql: "select name from relay_meta where value = 'x' order by name", parameters: [] };
    }
    const all = ["a", "b", "c", "d", "e"].map((name) =>
      store.write("lane", () => put(name, name === "b" || name === "d")),
    );
    const given = await Promise.allSettled(all);
    // Nothing is answered from a run that was taken back.
    expect(given.map((one) => (one.status === "fulfilled" ? one.value : String(one.reason)))).toEqual([
      `a, run ${runs.filter((one) => one === "a").length}`,
      "Error: b breaks",
      `c, run ${runs.filter((one) => one === "c").length}`,
      "Error: d breaks",
      `e, run ${runs.filter((one) => one === "e").length}`,
    ]);
    expect(await store.read(names)).toEqual([{ name: "a" }, { name: "c" }, { name: "e" }]);

    await expect(store.write("lane", () => put("alone", true))).rejects.toThrow("alone breaks");
    expect(await store.write("lane", () => put("later", false))).toBe("later, run 1");
    expect(await store.read(names)).toEqual([{ name: "a" }, { name: "c" }, { name: "e" }, { name: "later" }]);
    await stop();
  });
}
