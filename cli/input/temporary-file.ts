import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Lays bytes in a file of their own, readable by this user only, and takes it away again whatever happens. */
export function withTemporaryFile<T>(bytes: Uint8Array, name: string, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "refrain-"));
  try {
    const path = join(folder, name);
    writeFileSync(path, bytes, { mode: 0o600 });
    return use(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
