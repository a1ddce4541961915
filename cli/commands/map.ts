import { parseArgs } from "node:util";
import {
  en,
  join,
  plain,
  story,
  storySchema,
  type DanceWords,
  type Loop,
  type StoryDocument,
} from "@refrain/core/dance/evening";
import { readJson } from "../input/read-json.ts";
import { figure, narrowest } from "../terminal/figure.ts";
import { listed } from "../terminal/listed.ts";
import type { Drawn } from "../output/draw.ts";
import { sentenceLines } from "../terminal/sentence.ts";
import { styled } from "../terminal/canvas.ts";
import { map as words } from "../words/en/map.ts";

export const help = words.help;

const most = 1_000_000;
const options = {
  svg: { type: "string" },
  new: { type: "boolean" },
  dark: { type: "boolean" },
  width: { type: "string" },
  json: { type: "boolean" },
  schema: { type: "boolean" },
} as const;

export async function run(args: readonly string[]): Promise<number> {
  const call = read(args);
  if (typeof call === "string") return complain(`${call}\n${words.usage}`, 2);
  if (call.schema) return print(`${JSON.stringify(storySchema, undefined, 2)}\n`);
  const document = await readStory(call.file);
  if (typeof document === "string") return complain(document, 1);
  const loop = loopOf(document);
  if (call.svg !== undefined) {
    const { drawInto } = await import("../output/draw.ts");
    const fault = await drawInto(call.svg, document, loop, call);
    if (fault !== undefined) return complain(fault, 1);
  }
  if (call.json) print(`${JSON.stringify(asJson(document, loop), undefined, 2)}\n`);
  else print(asText(document, loop));
  return 0;
}

interface Call extends Drawn {
  readonly file: string;
  readonly svg: string | undefined;
  readonly json: boolean;
  readonly schema: boolean;
}

/** The call understood, or what is wrong with it. */
function read(args: readonly string[]): Call | string {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message.split(/[.\n]/)[0] + "." : words.usage;
  }
  const [file] = parsed.positionals;
  const {
    svg,
    json = false,
    schema = false,
    new: fresh = false,
    dark = false,
    width = "800",
  } = parsed.values;
  if (file === undefined && !schema) return words.noFile;
  const px = Number(width);
  if (!/^\d{3,4}$/.test(width) || px < 320 || px > 1684) return words.badWidth(width);
  return { file: file ?? "-", svg, json, schema, fresh, dark, width: px };
}

/** The story in a file, or what is wrong with it, one line a fault. */
async function readStory(file: string): Promise<StoryDocument | string> {
  const input = await readJson(file, most);
  const name = file === "-" ? "standard input" : file;
  switch (input.kind) {
    case "cannot-read":
      return words.cannotRead(name, input.why);
    case "too-large":
      return words.tooLarge(name, "1 MB");
    case "not-json":
      return words.notJson(name, input.line, input.column);
    case "read": {
      const parsed = story.read(input.value, "");
      return parsed.ok ? parsed.value : parsed.error.map((fault) => words.fault(name, fault)).join("\n");
    }
  }
}

const given = <T>(half: T | "unknown"): T | undefined => (half === "unknown" ? undefined : half);

const loopOf = ({ partners, halves }: StoryDocument): Loop =>
  join(partners, given(halves.one), given(halves.two));

function asText(document: StoryDocument, loop: Loop): string {
  const columns = process.stdout.columns ?? 80;
  const colour = process.stdout.isTTY && process.env["NO_COLOR"] === undefined;
  const parts = [
    ...(document.name ? [styled(document.name, "strong", colour)] : []),
    columns < narrowest ? listed(loop, colour) : figure(loop, columns, colour),
    sentenceLines(loop, en.link(loop, "outside"), columns, colour),
    sentenceLines(loop, en.under(loop, "outside"), columns, colour),
    ...(document.instead
      ? [`${words.instead}\n${sentenceLines(loop, en.relief(loop, document.instead), columns, colour)}`]
      : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Everything the command knows, for other tools. */
function asJson(document: StoryDocument, loop: Loop): object {
  const views = ["outside", "one", "two"] as const;
  const from = (say: DanceWords["link"]) =>
    Object.fromEntries(views.map((view) => [view, plain(say(loop, view))]));
  return {
    ...(document.name ? { name: document.name } : {}),
    partners: loop.partners,
    form: loop.form,
    stations: loop.stations.map((station) => ({
      ...station,
      text: en.station(loop, station.owner, station.kind),
      aloud: en.aloud(loop, station.owner, station.kind),
    })),
    sentences: {
      link: from((loop, view) => en.link(loop, view)),
      under: from((loop, view) => en.under(loop, view)),
      ...(document.instead ? { relief: plain(en.relief(loop, document.instead)) } : {}),
    },
  };
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function complain(text: string, code: number): number {
  process.stderr.write(`refrain map: ${text}\n`);
  return code;
}
