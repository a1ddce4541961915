import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { buildApp } from "../serve/build-app.ts";
import { compare, type Manifest, manifestOf, readManifest } from "../verify/manifest.ts";
import { verify as words } from "../words/en/verify.ts";

export const help = words.help;

const options = {
  manifest: { type: "string" },
  print: { type: "boolean" },
  json: { type: "boolean" },
} as const;

/** 0 where the server hands out the app that was published, 1 where anything differs. */
export async function run(args: readonly string[]): Promise<number> {
  let call;
  try {
    call = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return complain(error instanceof Error ? `${error.message.split(/[.\n]/)[0]}.` : words.usage, 2);
  }
  const { values, positionals } = call;
  const [url] = positionals;
  if (!values.print && (url === undefined || positionals.length > 1 || !isWeb(url)))
    return complain(words.usage, 2);
  const manifest = values.manifest === undefined ? await built() : given(values.manifest);
  if (typeof manifest === "string") return complain(manifest, 1);
  if (values.print || url === undefined) {
    process.stdout.write(`${JSON.stringify(manifest, undefined, 2)}\n`);
    return 0;
  }
  try {
    const differences = await compare(new URL(url).origin, manifest);
    const files = Object.keys(manifest).length;
    if (values.json)
      process.stdout.write(`${JSON.stringify({ same: differences.length === 0, files, differences })}\n`);
    else
      for (const line of words.result(new URL(url).origin, files, differences))
        process.stdout.write(`${line}\n`);
    return differences.length === 0 ? 0 : 1;
  } catch (error) {
    return complain(words.unreachable(url, error instanceof Error ? error.message : ""), 1);
  }
}

const isWeb = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** The manifest of the app as this checkout builds it. */
async function built(): Promise<Manifest | string> {
  const app = await buildApp(() => process.stderr.write(`${words.building}\n`));
  return app.kind === "ready" ? manifestOf(app.folder) : `${words.notBuilt}\n${app.said}`;
}

function given(file: string): Manifest | string {
  try {
    return readManifest(readFileSync(file, "utf8")) ?? words.noManifest(file);
  } catch {
    return words.noManifest(file);
  }
}

function complain(line: string, code: number): number {
  process.stderr.write(`refrain verify: ${line}\n`);
  return code;
}
