import { parseArgs } from "node:util";
import { newLetter } from "../letters/file.ts";
import { importFile } from "../letters/import.ts";
import { exportReaders, inbound, preview, test } from "../letters/one.ts";
import { complain, tell, withStore, type Parts } from "../letters/parts.ts";
import { send } from "../letters/send.ts";
import { status } from "../letters/status.ts";
import { letters as words } from "../words/en/letters.ts";

export const help = words.help;

const options = {
  json: { type: "boolean" },
  title: { type: "string" },
  piece: { type: "string" },
  html: { type: "string" },
  rate: { type: "string" },
  "domain-rate": { type: "string" },
  wait: { type: "boolean" },
} as const;

/** 0 all well, 1 the input or the sending is at fault, 2 the call is. */
export async function run(args: readonly string[]): Promise<number> {
  const call = read(args);
  if (typeof call === "string") return complain(`${call}\n${words.usage}`, 2);
  const { values, positionals } = call;
  const [what = "", first, second, ...more] = positionals;
  const rates = [values.rate, values["domain-rate"]].map((rate) =>
    rate === undefined ? undefined : Number(rate),
  );
  const needs = {
    new: [1, 1],
    preview: [1, 1],
    test: [2, 2],
    send: [0, 1],
    status: [0, 0],
    import: [1, 1],
    export: [0, 0],
    inbound: [0, 0],
  } as const;
  const known = Object.entries(needs).find(([name]) => name === what)?.[1];
  const given = positionals.length - 1;
  if (!known || more.length > 0 || given < known[0] || given > known[1]) return complain(words.usage, 2);
  if (rates.some((rate) => rate !== undefined && !(rate >= 0 && Number.isFinite(rate))))
    return complain(words.usage, 2);
  return withStore(values.json === true, (parts: Parts) => {
    switch (what) {
      case "new": {
        const made = newLetter(parts.settings, first ?? "", values);
        return Promise.resolve(
          typeof made === "string" ? complain(made, 1) : tell(parts.json, made, words.made(made.file)),
        );
      }
      case "preview":
        return Promise.resolve(preview(parts, first ?? "", values.html));
      case "test":
        return test(parts, first ?? "", second ?? "");
      case "send":
        return send(parts, {
          name: first,
          perSecond: rates[0],
          perDomain: rates[1],
          wait: values.wait === true,
        });
      case "status":
        return status(parts);
      case "import":
        return importFile(parts, first ?? "", Date.now());
      case "export":
        return exportReaders(parts);
      default:
        return inbound(parts);
    }
  });
}

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? `${error.message.split(/[.\n]/)[0]}.` : words.usage;
  }
}
