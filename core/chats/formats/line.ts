import { chatBuilder } from "../builder.ts";
import type { FileBytes, Ports, ReadOptions } from "../ports.ts";
import { skippedList } from "../reading.ts";
import type { Reading, Steps } from "../reading.ts";
import { halfOf, hour24 } from "../text/meridiem.ts";
import { DayRuns, findOrder, noTime, pack } from "../text/order.ts";
import type { YearPlace } from "../text/order.ts";
import { eachLine } from "../text/whole-lines.ts";
import { kinds } from "../utterance.ts";

const dateLine =
  /^(?:[\p{L}.]{1,14},\s*)?(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})\.?\s*(?:\([^)]{1,8}\)|,?\s*[\p{L}.]{1,14})?\s*$/u;
const timeLine = /^(\p{L}{0,4}) ?(\d{1,2}):(\d{2}) ?(\p{L}{0,2})\t(.*)$/su;

// What LINE prints for things that are not words, in the languages of its users.
const media =
  /^\[?(?:photos?|videos?|stickers?|files?|voice message|audio|gif|写真|画像|動画|スタンプ|ファイル|ボイスメッセージ|照片|圖片|影片|貼圖|檔案|語音訊息|사진|동영상|스티커|파일|รูป|สติกเกอร์|วิดีโอ)\]?$/iu;
const sticker = /sticker|スタンプ|貼圖|스티커|สติกเกอร์/iu;

/** LINE's text export: a date on a line of its own, then TIME⇥name⇥text. Wall-clock times, minutes only. */
export function* readLine(file: FileBytes, ports: Ports, options: ReadOptions): Steps<Reading> {
  const skipped = skippedList();
  const rows: {
    day: readonly [number, number, number];
    seconds: number;
    author: string | undefined;
    text: string;
  }[] = [];
  let day: readonly [number, number, number] | undefined;
  let open = false;
  let name = "";
  yield* eachLine(file.bytes(), ports.decode, (line, number) => {
    const last = rows.at(-1);
    if (open && last !== undefined) {
      last.text += `\n${line}`;
      open = isOpen(last.text);
      return;
    }
    name ||= /^\[LINE\] Chat history (?:with|in) (.+)$/u.exec(line)?.[1] ?? "";
    const date = dateLine.exec(line);
    if (date !== null) {
      day = [Number(date[1]), Number(date[2]), Number(date[3])];
      return;
    }
    const found = timeLine.exec(line);
    if (found === null || day === undefined) {
      if (last !== undefined && day !== undefined && line !== "") last.text += `\n${line}`;
      else if (number > 3 && line !== "") skipped.add(number, "before-first-entry", line);
      return;
    }
    const half = halfOf(found[1] ?? "") ?? halfOf(found[4] ?? "");
    const seconds = (hour24(Number(found[2]), half) % 24) * 3600 + Math.min(59, Number(found[3])) * 60;
    const [author, ...rest] = (found[5] ?? "").split("\t");
    const isUser = rest.length > 0 && author !== "";
    rows.push({
      day,
      seconds,
      author: isUser ? author : undefined,
      text: isUser ? rest.join("\t") : (found[5] ?? "").trim(),
    });
    open = isUser && isOpen(rest.join("\t"));
  });
  const place = yearPlace(rows[0]?.day);
  const times = Uint32Array.from(rows, ({ seconds }) => seconds);
  const runs = new DayRuns();
  for (const [i, { day }] of rows.entries()) runs.add(i, pack(place, ...day));
  const order = findOrder(runs.days, place, { told: options.order });
  runs.settle(times, times.length, order.order, place);
  const builder = chatBuilder(name);
  rows.forEach((row, i) => {
    const time = times[i] ?? noTime;
    const text = unquoted(row.text);
    builder.add({
      time: time === noTime ? Number.NaN : time * 1000,
      author: row.author,
      text,
      bits: row.author === undefined ? 0 : bitsOf(text),
    });
  });
  return {
    format: "line-txt",
    platform: "unknown",
    dateOrder: order.order,
    dateOrderGuessed: order.guessed,
    precision: "minute",
    chats: [{ name, chat: builder.done(true) }],
    skipped: skipped.list,
  };
}

const yearPlace = (day: readonly [number, number, number] | undefined): YearPlace =>
  day === undefined ? 3 : day[0] > 99 ? 0 : day[2] > 99 ? 2 : 3;

/** A text over several lines stands in quotes, with "" for a quote: open while the quotes are uneven. */
const isOpen = (text: string): boolean => text.startsWith('"') && (text.match(/"/gu)?.length ?? 0) % 2 === 1;

const unquoted = (text: string): string =>
  text.startsWith('"') && text.endsWith('"') && text.length > 1 && text.includes("\n")
    ? text.slice(1, -1).replaceAll('""', '"')
    : text;

const bitsOf = (text: string): number =>
  text.startsWith("☎")
    ? kinds.call
    : media.test(text)
      ? kinds.media | (sticker.test(text) ? kinds.sticker : 0)
      : 0;
