import type { Flag, Reading } from "@refrain/core/coach";
import { words } from "../../words/en/coach.ts";

export interface Look {
  readonly colour: boolean;
  /** Columns to wrap at. */
  readonly width: number;
}

/** A letter as a terminal shows it: each line, its marks underlined and numbered beneath, then the reasons. */
export function page(text: string, reading: Reading, look: Look): string {
  if (reading.language !== "en") return `${words.elsewhere(reading.language)}\n`;
  const out: string[] = [];
  for (const line of wrap(text, look.width)) out.push(...marked(text, line, reading.flags, look));
  out.push("");
  if (reading.flags.length === 0) out.push(words.clear);
  reading.flags.forEach((flag, i) => out.push(...reason(flag, i + 1, look)));
  out.push("", `${words.stance}: ${words.stances[reading.stance]}`);
  if (reading.strengths.length > 0)
    out.push(`${words.there}: ${reading.strengths.map((name) => words.strengths[name]).join(", ")}`);
  if (reading.missing.length > 0)
    out.push(`${words.missing}: ${reading.missing.map((name) => words.strengths[name]).join(", ")}`);
  for (const help of reading.help) out.push("", ...fold(words.helps[help], look.width));
  return `${out.join("\n")}\n`;
}

interface Line {
  readonly start: number;
  readonly end: number;
}

/** Cuts at line ends, and at spaces where a line is too wide; offsets stay those of the text. */
function wrap(text: string, width: number): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const whole of text.split("\n")) {
    let from = start;
    const stop = start + whole.length;
    while (stop - from > width) {
      const space = text.lastIndexOf(" ", from + width);
      const cut = space > from ? space : from + width;
      lines.push({ start: from, end: cut });
      from = space > from ? cut + 1 : cut;
    }
    lines.push({ start: from, end: stop });
    start = stop + 1;
  }
  while (lines.length > 1 && lines.at(-1)?.start === lines.at(-1)?.end) lines.pop();
  return lines;
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The line, and beneath it a rule under every mark with the mark's number. */
function marked(text: string, line: Line, flags: readonly Flag[], look: Look): string[] {
  const shown = text.slice(line.start, line.end).replace(/[\t\r]/g, " ");
  const here = flags.filter((flag) => flag.start < line.end && flag.end > line.start);
  if (here.length === 0) return [shown];
  let rule = "";
  for (const { segment, index } of segmenter.segment(shown)) {
    const at = line.start + index;
    const flag = here.find((each) => at >= each.start && at < each.end);
    const first = flag && (at === flag.start || at === line.start);
    const number = flag ? String(flags.indexOf(flag) + 1) : "";
    rule += first && rule.length + number.length <= shown.length ? number : flag ? "~" : " ";
    if (columns(segment) === 2) rule += flag ? "~" : " ";
  }
  return [shown, paint(rule.trimEnd(), 33, look)];
}

/** How many columns a character takes in a terminal. */
const columns = (segment: string): number =>
  /\p{Extended_Pictographic}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(
    segment,
  )
    ? 2
    : 1;

function reason(flag: Flag, number: number, look: Look): string[] {
  const head = `${number} ${paint(words.kinds[flag.kind], 1, look)}: `;
  const lines = fold(flag.reason, look.width - 4);
  const out = [`${head}${lines[0] ?? ""}`, ...lines.slice(1).map((line) => `    ${line}`)];
  if (flag.instead !== undefined)
    out.push(
      ...fold(`${words.instead}: ${flag.instead}`, look.width - 4).map(
        (line) => `    ${paint(line, 32, look)}`,
      ),
    );
  return out;
}

function fold(text: string, width: number): string[] {
  return wrap(text, width).map((line) => text.slice(line.start, line.end));
}

const paint = (text: string, code: number, look: Look): string =>
  look.colour ? `\u001b[${code}m${text}\u001b[0m` : text;
