// What a build is made of: each file's address and its hash. A server that hands out anything else is seen.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Address → SHA-256 in hexadecimal. */
export type Manifest = Readonly<Record<string, string>>;

export const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

export function manifestOf(folder: string): Manifest {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const all = files.map((entry): [string, string] => {
    const path = join(entry.parentPath, entry.name);
    const address = `/${relative(folder, path).split(sep).join("/")}`;
    return [address === "/index.html" ? "/" : address, hashOf(readFileSync(path))];
  });
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function readManifest(text: string): Manifest | undefined {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof raw !== "object" || raw === null) return undefined;
  const all = Object.entries(raw).filter((pair): pair is [string, string] => typeof pair[1] === "string");
  const fine = all.every(([address, hash]) => address.startsWith("/") && /^[0-9a-f]{64}$/.test(hash));
  return fine && all.length > 0 && all.length === Object.keys(raw).length
    ? Object.fromEntries(all)
    : undefined;
}

export type Difference =
  | { readonly type: "other"; readonly address: string }
  | { readonly type: "missing"; readonly address: string; readonly status: number }
  | { readonly type: "no-policy"; readonly address: string };

/** How what is served differs from the manifest. Rejects where the server cannot be reached. */
export async function compare(origin: string, manifest: Manifest): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  for (const [address, hash] of Object.entries(manifest)) {
    const answer = await fetch(origin + address, { redirect: "error" });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (answer.status !== 200) found.push({ type: "missing", address, status: answer.status });
    else if (hashOf(bytes) !== hash) found.push({ type: "other", address });
    const policy = answer.headers.get("Content-Security-Policy") ?? "";
    if (address === "/" && !/default-src 'self'/.test(policy)) found.push({ type: "no-policy", address });
  }
  return found;
}
