import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** One file, ready to be sent in the coding a browser accepts. */
export interface ServedFile {
  readonly type: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly gzip?: Uint8Array<ArrayBuffer>;
  readonly brotli?: Uint8Array<ArrayBuffer>;
  /** Its name holds a hash of its content: it never changes. */
  readonly lasting: boolean;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
  ".json": "application/json",
  ".wasm": "application/wasm",
};
const worthPressing = new Set([".html", ".js", ".css", ".svg", ".webmanifest", ".json", ".wasm"]);

/** The files of a folder by address. They are few and small: read once, pressed once. */
export function readFiles(folder: string): ReadonlyMap<string, ServedFile> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    names.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const address = `/${relative(folder, path).split(sep).join("/")}`;
      return [address === "/index.html" ? "/" : address, served(path, address)];
    }),
  );
}

function served(path: string, address: string): ServedFile {
  const plain = new Uint8Array(readFileSync(path));
  const extension = extname(path);
  const press = worthPressing.has(extension);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  return {
    type: types[extension] ?? "application/octet-stream",
    plain,
    lasting: address.startsWith("/assets/"),
    ...(press
      ? { gzip: new Uint8Array(gzipSync(plain)), brotli: new Uint8Array(brotliCompressSync(plain, quality)) }
      : {}),
  };
}
