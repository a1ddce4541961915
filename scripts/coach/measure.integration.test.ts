import { describe, expect, test } from "vitest";
import { readMessage } from "../../core/coach/index.ts";
import { labelled } from "./label.ts";
import { devSet, measure } from "./measure.ts";
import { shared } from "./shared.ts";

describe.skipIf(shared === undefined)("the coach against the labels (skipped without ../shared)", () => {
  test("set aside by topic: no worse than what docs/methods/coach.md reports", async () => {
    const score = await measure(labelled("aside"));
    expect(score.flagsMicro.f1).toBeGreaterThanOrEqual(0.85);
    expect(score.flagsMacroF1).toBeGreaterThanOrEqual(0.8);
    expect(score.flagsMicro.f1iou50).toBeGreaterThanOrEqual(0.75);
    expect(score.falseAlarm.rate).toBeLessThanOrEqual(0.03);
    expect(score.strengthsMicro.f1).toBeGreaterThanOrEqual(0.88);
    expect(score.stanceAccuracy).toBeGreaterThanOrEqual(0.82);
  });

  test("coach-dev", async () => {
    const score = await measure(devSet());
    expect(score.flagsMicro.f1).toBeGreaterThan(0.93);
    expect(score.falseAlarm.rate).toBeLessThan(0.03);
    expect(score.stanceAccuracy).toBeGreaterThan(0.85);
  });
});

const lines = labelled("lines");
const kinds = (text: string): string =>
  readMessage(text)
    .flags.map((flag) => flag.kind)
    .join();

describe("what must not matter", () => {
  test.each<[string, (text: string) => string]>([
    ["another name at the head", (text) => `Priya, ${text}`],
    ["a picture at the end", (text) => `${text} 🌧️`],
    ["capitals", (text) => text.toUpperCase()],
    ["small letters", (text) => text.toLowerCase()],
    ["curly apostrophes", (text) => text.replaceAll("'", "’")],
    [
      "stretched letters",
      (text) => text.replace(/\b(so|never|always)\b/g, (word) => word + word.slice(-1).repeat(3)),
    ],
  ])("%s", (_, change) => {
    const changed = lines.filter(({ text }) => kinds(change(text)) !== kinds(text));
    expect(changed.map(({ text }) => text)).toEqual([]);
  });

  test("sentences sent one by one: the same kinds, save where one leans on the other", () => {
    const kindsIn = (texts: readonly string[]): string =>
      [...new Set(texts.flatMap((text) => readMessage(text).flags.map(({ kind }) => kind)))].sort().join();
    const several = lines
      .map(({ text }) => ({ text, parts: text.split(/(?<=[.!?])\s+(?=\S)/) }))
      .filter(({ parts }) => parts.length > 1);
    const same = several.filter(({ text, parts }) => kindsIn([text]) === kindsIn(parts));
    expect(several.length).toBeGreaterThan(300);
    // What is left takes a word back, answers its own question, or tells another's words: apart, these mean something else.
    expect(same.length / several.length).toBeGreaterThanOrEqual(0.93);
  });

  test("words of danger put before or after are heard, whatever stands around them", () => {
    const danger: readonly (readonly [string, string])[] = [
      ["You hit me again last night.", "fear"],
      ["If you leave I'll kill myself.", "self"],
      ["I swear I'm going to hit you.", "harm"],
    ];
    const spoken = lines.filter(({ text }) => !/["“]/.test(text) && readMessage(text).language === "en");
    for (const [at, { text }] of spoken.entries()) {
      const [words, help] = danger[at % danger.length]!;
      const message = at % 2 === 0 ? `${words} ${text}` : `${text.replace(/([^.!?])$/, "$1.")} ${words}`;
      const read = readMessage(message);
      expect(read.help, message).toContain(help);
      const [from, to] = [message.indexOf(words), message.indexOf(words) + words.length];
      for (const flag of read.flags)
        if (flag.start < to && flag.end > from) expect(flag.instead, message).toBeUndefined();
    }
  });

  test("a slip in a content word loses at most one mark in twenty", () => {
    let marks = 0;
    let kept = 0;
    for (const { text } of lines)
      for (const flag of readMessage(text).flags) {
        const words = [...text.slice(flag.start, flag.end).matchAll(/[A-Za-z]{6,}/g)];
        words.slice(0, 2).forEach((word, n) => {
          const at = flag.start + word.index + 2 + n;
          // By turns: two letters swapped, one left out.
          const slip =
            marks % 2 === 0
              ? text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)
              : text.slice(0, at) + text.slice(at + 1);
          marks += 1;
          const again = readMessage(slip).flags;
          if (
            again.some(({ kind, start, end }) => kind === flag.kind && start < flag.end && end > flag.start)
          )
            kept += 1;
        });
      }
    expect(marks).toBeGreaterThan(300);
    expect(kept / marks).toBeGreaterThanOrEqual(0.95);
  });
});
