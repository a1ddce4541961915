import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { storiesOver } from "./stories.test-helper.ts";

const folder = mkdtempSync(join(tmpdir(), "refrain-stories-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

storiesOver("SQLite", async (number) => join(folder, `${number}.db`), [1, 2, 3], false);
