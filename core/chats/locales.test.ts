// Exports in the date shapes of sixty languages, printed by Intl in each language's own digits, markers and separators,
// in Android's and iOS's style: reading them must give back every time, author and text.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chatPorts } from "../../cli/input/chat-ports.ts";
import { openChat, utterances } from "./index.ts";
import type { ByteSource } from "./index.ts";

const locales =
  "en-US en-GB en-IN en-CA en-AU en-ZA de de-AT fr fr-CA es es-MX es-CO pt pt-BR it nl nl-BE sv nb da fi is pl cs sk sl hr sr sr-Latn bs hu ro bg mk sq el ru uk be et lv lt tr az ka hy he ar ar-EG fa ur hi mr bn ta te kn ml gu th vi id ms ko ja zh zh-TW zh-HK".split(
    " ",
  );

type Style = "android" | "ios";

/** One head in a language: what WhatsApp makes of the phone's short date and time. */
function printer(locale: string, style: Style, hour12: boolean): (at: Date) => string {
  const base = { calendar: "gregory", timeZone: "UTC", hour12 } as const;
  const day = new Intl.DateTimeFormat(locale, { ...base, year: "numeric", month: "numeric", day: "numeric" });
  const time = new Intl.DateTimeFormat(locale, {
    ...base,
    hour: "numeric",
    minute: "2-digit",
    ...(style === "ios" ? { second: "2-digit" } : {}),
  });
  return (at) => {
    const stamp = `${day.format(at)}, ${time.format(at)}`;
    return style === "ios" ? `[${stamp}] ` : `${stamp} - `;
  };
}

const source = (text: string): ByteSource => {
  const bytes = new TextEncoder().encode(text);
  return { name: "_chat.txt", size: bytes.length, slice: (a, b) => bytes.subarray(a, b) };
};

async function read(text: string) {
  const result = await openChat([source(text)], chatPorts);
  if (!result.ok) throw new Error(`${JSON.stringify(result.error)}\n${text.slice(0, 200)}`);
  return { opened: result.value, entries: [...utterances(result.value.chat)] };
}

const word = fc.constantFrom(
  "hello",
  "on my way",
  "10:30 then?",
  "ça va",
  "да",
  "好的",
  "שלום",
  "😅 yes",
  "a: b",
  "- so",
  "1/2",
);
const name = fc.constantFrom(
  "Sam",
  "Zoë Müller",
  "+44 7123 456789",
  "~ Alex",
  "Анна",
  "张伟",
  "Dr. Who-Smith",
  "Mum ❤️",
);

const chat = fc.record({
  start: fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2026, 0, 1) }),
  steps: fc.array(fc.integer({ min: 0, max: 3 * 86_400 }), { minLength: 40, maxLength: 60 }),
  people: fc.tuple(name, name).filter(([a, b]) => a !== b),
  texts: fc.array(
    fc.array(word, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n")),
    { minLength: 61, maxLength: 61 },
  ),
});

describe("date shapes of sixty languages", () => {
  it("are at least sixty", () => expect(new Set(locales).size).toBeGreaterThanOrEqual(60));
  for (const locale of locales)
    for (const style of ["android", "ios"] as const)
      for (const hour12 of [false, true])
        it(`${locale} ${style} ${hour12 ? "12 h" : "24 h"}`, async () => {
          const print = printer(locale, style, hour12);
          await fc.assert(
            fc.asyncProperty(chat, async ({ start, steps, people, texts }) => {
              const unit = style === "ios" ? 1000 : 60_000;
              let at = Math.floor(start / unit) * unit;
              const sent = steps.map((step, i) => {
                at += Math.floor((step * 1000) / unit) * unit;
                return {
                  time: at,
                  author: people[i % 2]!,
                  text: (texts[i] ?? "x").replace(/\n(?=\[?\d)/gu, " "),
                };
              });
              const end = style === "ios" ? "\r\n" : "\n";
              const file = sent
                .map((one) => `${print(new Date(one.time))}${one.author}: ${one.text}${end}`)
                .join("");
              const { opened, entries } = await read(file);
              expect(opened.dateOrderGuessed).toBe(false);
              expect(entries.map((one) => [one.time, one.author, one.text])).toEqual(
                sent.map((one) => [one.time, one.author, one.text]),
              );
            }),
            { numRuns: 4, seed: 7 },
          );
        });
});
