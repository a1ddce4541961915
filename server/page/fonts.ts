import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** One face, served by ourselves. */
export interface Font {
  readonly family: string;
  readonly weights: string;
  readonly address: string;
  readonly data: Uint8Array<ArrayBuffer>;
}

const find = createRequire(import.meta.url);

/** The app's two faces. Where a package is missing, the page falls back on what the reader has. */
export const fonts: readonly Font[] = (
  [
    ["fraunces", "Fraunces Variable", "100 900"],
    ["figtree", "Figtree Variable", "300 900"],
  ] as const
).flatMap(([name, family, weights]) => {
  try {
    const path = find.resolve(`@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`);
    const data = new Uint8Array(readFileSync(path));
    return [{ family, weights, address: `/read/-/${name}.woff2`, data }];
  } catch {
    return [];
  }
});

/** A line, nearly still: says nothing over a shoulder. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 60"><path d="M4 34C24 22 40 24 54 32C68 40 82 40 96 30" fill="none" stroke="#5d686b" stroke-width="7" stroke-linecap="round"/></svg>`;

/** A font, or the icon. A sandboxed page has no origin of its own, so they must be allowed to whoever asks. */
export function fileAnswer(path: string): Response | undefined {
  const font = fonts.find(({ address }) => address === path);
  const data = path === "/read/-/icon.svg" ? icon : font?.data;
  return data
    ? new Response(data, {
        headers: {
          "Content-Type": font ? "font/woff2" : "image/svg+xml",
          "Cache-Control": "public, max-age=2592000",
          "Access-Control-Allow-Origin": "*",
          "Cross-Origin-Resource-Policy": "cross-origin",
          "X-Content-Type-Options": "nosniff",
        },
      })
    : undefined;
}
