import { stringWidth } from "./width.ts";
import type { ChatReport, Episode, OpenedChat, PersonReport } from "@refrain/core/chats";
import { chats as words } from "../words/en/chats.ts";
import { bar, columns } from "./bars.ts";
import { styled } from "./canvas.ts";
import type { Style } from "./canvas.ts";
import { wrap } from "./wrap.ts";

interface Page {
  readonly columns: number;
  readonly colour: boolean;
}

const hues: readonly [Style, Style] = ["teal", "apricot"];
const shapes = ["●", "■"] as const;

/** The report as one reads it in a terminal. */
export function chatPage(opened: OpenedChat, report: ChatReport | undefined, page: Page): string {
  const parts = [head(opened, page)];
  if (report === undefined) parts.push(text(words.notTwo(opened.chat.names.length), page));
  else {
    parts.push(
      rhythm(report, page),
      answers(report, page),
      months(report, page),
      episodes(opened, report, page),
    );
    parts.push(text(words.verdict(report), page));
  }
  parts.push(styled(text(words.limits, page), "quiet", page.colour));
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

const text = (sentence: string, page: Page): string => wrap(sentence, page.columns).join("\n");

const title = (name: string, page: Page): string => styled(name, "strong", page.colour);

const padded = (label: string, width: number): string =>
  label + " ".repeat(Math.max(0, width - stringWidth(label)));

function head(opened: OpenedChat, page: Page): string {
  const lines = [title(words.title(opened), page), text(words.source(opened), page)];
  if (opened.dateOrderGuessed) lines.push(text(words.guessed(opened.dateOrder), page));
  if (opened.chats.length > 1) lines.push(text(words.others(opened), page));
  if (opened.skipped.length > 0) {
    lines.push(text(words.skipped(opened.skipped.length), page));
    for (const one of opened.skipped.slice(0, 5)) lines.push(`  ${words.skippedLine(one)}`);
  }
  return lines.join("\n");
}

const labelWidth = (report: ChatReport): number =>
  Math.min(24, Math.max(...report.people.map((person) => stringWidth(person.name)))) + 2;

const label = (person: PersonReport, index: number, width: number, page: Page): string =>
  styled(
    padded(`${shapes[index]} ${person.name}`.slice(0, width), width),
    hues[index] ?? "plain",
    page.colour,
  );

/** Hours of the day, one small column an hour, for both. */
function rhythm(report: ChatReport, page: Page): string {
  const width = labelWidth(report);
  const lines = report.people.map((person, i) => {
    const picture = columns(person.hours)
      .split("")
      .map((mark) => mark.repeat(2))
      .join("");
    return `${label(person, i, width, page)} ${styled(picture, hues[i] ?? "plain", page.colour)}`;
  });
  const scale = `${" ".repeat(width)} 0     3     6     9     12    15    18    21   `;
  const nights = report.people.flatMap((person) => words.night(person));
  return [
    title(words.hours, page),
    ...lines,
    styled(scale, "quiet", page.colour),
    ...nights.map((line) => text(line, page)),
  ].join("\n");
}

/** Who starts, how long answers take, what stays unanswered. */
function answers(report: ChatReport, page: Page): string {
  const width = labelWidth(report);
  const room = Math.max(10, Math.min(30, page.columns - width - 36));
  const started = report.people.reduce((sum, person) => sum + person.starts, 0);
  const slowest = Math.max(...report.people.map((person) => person.answers.median || 0), 1);
  const starts = report.people.map((person, i) => {
    const share = started === 0 ? 0 : person.starts / started;
    return `${label(person, i, width, page)} ${styled(padded(bar(share, room), room), hues[i] ?? "plain", page.colour)} ${words.starts(person.starts, share)}`;
  });
  const times = report.people.map((person, i) => {
    const picture = padded(bar((person.answers.median || 0) / slowest, room), room);
    return `${label(person, i, width, page)} ${styled(picture, hues[i] ?? "plain", page.colour)} ${words.answers(person.answers)}`;
  });
  return [
    title(words.startsTitle(report.conversations.count, report.conversations.gapMinutes), page),
    ...starts,
    "",
    title(words.answersTitle, page),
    ...times,
    ...report.people.map((person) => text(words.unanswered(person), page)),
  ].join("\n");
}

function months(report: ChatReport, page: Page): string {
  if (report.months.length < 2) return "";
  const shown = report.months.slice(-Math.max(6, page.columns - 24));
  const rows: readonly (readonly [string, readonly number[]])[] = [
    [words.monthRows.messages, shown.map((month) => month.messages[0] + month.messages[1])],
    [`${words.monthRows.answer} ${shapes[0]}`, shown.map((month) => month.answer[0])],
    [`${words.monthRows.answer} ${shapes[1]}`, shown.map((month) => month.answer[1])],
    [words.monthRows.episodes, shown.map((month) => month.episodes)],
  ];
  const width = Math.max(...rows.map(([name]) => stringWidth(name))) + 1;
  const lines = rows.map(
    ([name, values]) =>
      `${padded(name, width)}${columns(values)}  ${words.most(name, Math.max(0, ...values.filter(Number.isFinite)))}`,
  );
  return [title(words.monthsTitle(shown[0]?.month ?? "", shown.at(-1)?.month ?? ""), page), ...lines].join(
    "\n",
  );
}

const mostShown = 12;

function episodes(opened: OpenedChat, report: ChatReport, page: Page): string {
  const { verdict } = report;
  if (report.episodes.length === 0)
    return verdict.kind === "not enough" && verdict.why === "language" ? "" : text(words.noEpisodes, page);
  const shown = report.episodes.slice(-mostShown);
  const lines = shown.map((one) => episodeLines(one, opened.chat.floating, report, page));
  const more = report.episodes.length - shown.length;
  return [
    title(words.episodesTitle(report.episodes.length), page),
    ...(more > 0 ? [words.earlier(more)] : []),
    ...lines,
  ].join("\n");
}

function episodeLines(one: Episode, floating: boolean, report: ChatReport, page: Page): string {
  const pursuer = report.people[0].name === one.pursuer ? 0 : 1;
  const chase = Math.max(1, Math.round(Math.min(8, one.messages)));
  const quiet = Math.max(2, Math.min(16, Math.round(Math.log2(1 + one.silence / 15) * 2)));
  const picture =
    styled("❯".repeat(chase), hues[pursuer] ?? "plain", page.colour) +
    styled("·".repeat(quiet), "quiet", page.colour) +
    styled(one.ending === "logistics-only" ? "○" : "♥", hues[1 - pursuer] ?? "plain", page.colour);
  return `  ${words.episode(one, floating)}\n    ${picture}  ${words.ending(one)}`;
}
