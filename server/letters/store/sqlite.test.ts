import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { storeContract } from "./contract.test-helper.ts";

const folder = mkdtempSync(join(tmpdir(), "refrain-letters-store-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;
storeContract("SQLite", false, () => Promise.resolve(join(folder, `${(count += 1)}.db`)));
