import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateExists, dayMs, dayNumber, fullYear } from "./calendar.ts";
import { csvRows } from "./csv.ts";
import { FewBytes, viewOf } from "./few-bytes.ts";
import { HeaderReader } from "./header.ts";
import { LineEnds } from "./line-ends.ts";
import { LineStarts } from "./line-starts.ts";
import { exactTime, localTime } from "./iso.ts";
import { halfOf, hour24 } from "./meridiem.ts";
import { repaired } from "./mojibake.ts";
import { namedTime } from "./named-date.ts";
import { DayRuns, findOrder, pack } from "./order.ts";
import { asUtf8 } from "./utf16.ts";
import { tags } from "./xml.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe("calendar", () => {
  it("counts days as Date does", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 47_000 }), (day) => {
        const date = new Date(day * dayMs);
        expect(dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(day);
      }),
    ));
  it("has no 30th of February and no 29th in 2023", () => {
    expect([dateExists(2024, 2, 29), dateExists(2023, 2, 29), dateExists(2024, 2, 30)]).toEqual([
      true,
      false,
      false,
    ]);
  });
  it("reads two digits as this century and Thai years", () =>
    expect([fullYear(24), fullYear(2024), fullYear(2567)]).toEqual([2024, 2024, 2024]));
});

describe("halves of the day", () => {
  it.each([
    ["p. m.", "pm"],
    [" PM", "pm"],
    ["下午", "pm"],
    ["오전", "am"],
    ["ص", "am"],
    ["ч. pm", "pm"],
    ["um", undefined],
  ])("%s is %s", (marker, half) => expect(halfOf(marker)).toBe(half));
  it("puts midnight and noon where they belong", () =>
    expect([
      hour24(12, "am"),
      hour24(0, "am"),
      hour24(12, "pm"),
      hour24(1, "pm"),
      hour24(12, "noon"),
      hour24(1, "noon"),
    ]).toEqual([0, 0, 12, 13, 12, 13]));
});

describe("heads", () => {
  const read = (line: string) => {
    const head = new HeaderReader(bytesOf(line));
    return head.read(0)
      ? [
          head.first,
          head.middle,
          head.last,
          head.secondsOfDay,
          line.length - decode(head.bytes.subarray(head.end)).length,
        ]
      : undefined;
  };
  it.each([
    ["[2026/7/9 02:28:09] Bob:Hi", [2026, 7, 9, 8889, 20]],
    ["02.05.18 à 18:00 - A: x", [2, 5, 18, 64_800, 19]],
    ["13.6.2018 klo 21.25 - A: x", [13, 6, 2018, 77_100, 22]],
    ["2023-12-20, 5:46 p.m. - A: x", [2023, 12, 20, 63_960, 24]],
    ["2023/12/20 下午10:15 - A: x", [2023, 12, 20, 80_100, 21]],
    ["٢٠‏/٦‏/٢٠٢٣، ٨:٢٨ م - A: x", [20, 6, 2023, 73_680, 24]],
    ["2023년 12월 20일 오후 5:46 - A: x", [2023, 12, 20, 63_960, 26]],
  ])("%s", (line, numbers) => expect(read(line)?.slice(0, 4)).toEqual(numbers.slice(0, 4)));
  it.each([
    "[00:42, 9.9.2017] A: x",
    "2/11/19: Arrival",
    "10:30 then - ok",
    "1. Brot",
    "[10:30] x",
    "3/6/18, 25:00 - a: x",
    "3/6/18, 1:55 uhr - a: x",
    "3/6/18, 1:55\n4/6/18, 2:05 PM - a: x",
    "",
  ])("%s is no head", (line) => expect(read(line)).toBeUndefined());
  it("ends with its line, even where a broken character would go beyond", () => {
    const bytes = Uint8Array.from([...bytesOf("3/6/18, "), 0xe2, 0x80, 10, ...bytesOf("10:55 - A: x")]);
    expect(new HeaderReader(bytes).read(0)).toBe(false);
    bytes[10] = 0x8a;
    expect(new HeaderReader(bytes).read(0)).toBe(true);
  });
  it("reads a head the same whatever was read before it", () => {
    const two = (max: number) => fc.nat({ max }).map((n) => String(n).padStart(2, "0"));
    const clock = fc
      .tuple(fc.oneof(two(25), fc.nat({ max: 13 })), two(61), fc.option(two(61)))
      .map(([h, m, s]) => (s === null ? `${h}:${m}` : `${h}:${m}:${s}`));
    const day = fc.integer({ min: 0, max: 32 });
    const printed = fc.constantFrom(
      (d: number) => `${d}/6/18, `,
      (d: number) => `6/${d}/18, `,
      (d: number) => `2018/6/${d}, `,
      (d: number) => `6/${d}/2018, `,
      (d: number) => `${String(d).padStart(2, "0")}.06.18, `,
      (d: number) => `2018-06-${d} `,
      (d: number) => `2018年6月${d}日 `,
      (d: number) => `${d}/6/18, 下午`,
      (d: number) => `${d}/6/18 um `,
      () => "٣/٦/٢٠١٨، ",
      () => "٤/٦/٢٠١٨، ",
    );
    const half = fc.constantFrom("", " PM", "\u202fam", " p. m.", " uhr");
    const around = fc.constantFrom(
      ["", " - "],
      ["[", "] "],
      ["[", "]"],
      ["\u200e[", "] "],
      ["", ": "],
      ["", " "],
      ["", " – "],
    );
    const rest = fc.constantFrom("Sam: hello", " Sam: hello", "- x", "5", "");
    // A file has few ways to print a date and what is around it: nearly each line is like some before.
    const lines = fc
      .tuple(
        fc.array(printed, { minLength: 1, maxLength: 2 }),
        fc.array(fc.tuple(around, half), { minLength: 1, maxLength: 3 }),
        fc.array(fc.tuple(fc.nat(), fc.nat(), day, clock, rest), { minLength: 2, maxLength: 14 }),
      )
      .map(([dates, frames, heads]) =>
        heads.map(([a, b, d, time, text]) => {
          const [[before, after], marker] = frames[b % frames.length]!;
          return before + dates[a % dates.length]!(d) + time + marker + after + text;
        }),
      );
    const read = (head: HeaderReader, at: number) => {
      const { first, middle, last, day, secondsOfDay, shape, hasSeconds, bracketed, marked, end } = head;
      return { first, middle, last, day, secondsOfDay, shape, hasSeconds, bracketed, marked, end: end - at };
    };
    fc.assert(
      fc.property(lines, (lines) => {
        const bytes = bytesOf(lines.join("\n"));
        const one = new HeaderReader(bytes);
        let at = 0;
        for (const text of lines) {
          const fresh = new HeaderReader(bytes);
          const found = fresh.read(at);
          expect(one.read(at)).toBe(found);
          if (found) expect(read(one, at)).toEqual(read(fresh, at));
          at += bytesOf(text).length + 1;
        }
      }),
      { numRuns: 6000 },
    );
  });
  it("never throws and never runs past the end, whatever the bytes", () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const head = new HeaderReader(bytes);
        if (head.read(0)) expect(head.end).toBeLessThanOrEqual(bytes.length + 1);
      }),
      { numRuns: 2000 },
    ));
});

describe("ends of lines", () => {
  it("are where indexOf finds them, wherever the text lies in memory", () => {
    // Neighbours of a line feed in value are what a look at four bytes at once may mistake for one.
    const byte = fc.oneof(fc.constantFrom(9, 10, 11, 0x8a, 0x0a ^ 0x80), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 40 }), fc.nat({ max: 3 }), (text, skew) => {
        const bytes = Uint8Array.from([...Array.from({ length: skew }, () => 10), ...text]).subarray(skew);
        const ends = new LineEnds(bytes);
        for (let from = 0; from <= bytes.length; from++) {
          const found = bytes.indexOf(10, from);
          expect(ends.endFrom(from)).toBe(found < 0 ? bytes.length : found);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("a few bytes kept aside", () => {
  it("stand where all that count are the same, unless too near the end", () =>
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 20, max: 1 }),
        fc.nat({ max: 12 }),
        fc.nat({ max: 3 }),
        fc.nat({ max: 12 }),
        fc.nat({ max: 3 }),
        (text, length, skew, from, count) => {
          const bytes = Uint8Array.from([...Array.from({ length: skew }, () => 7), ...text, ...text]);
          const view = viewOf(bytes.subarray(skew));
          const few = new FewBytes(12);
          few.keep(viewOf(Uint8Array.from({ length: 40 }, () => 0xff)), 3, 11);
          const counted = (at: number): string =>
            Array.from({ length }, (_, i) =>
              i >= from && i < from + count ? "-" : view.getUint8(at + i),
            ).join();
          for (let a = 0; a + length <= view.byteLength; a++) {
            few.keep(view, a, length);
            few.leaveOut(from, Math.max(0, Math.min(count, length - from)));
            for (let b = 0; b + length <= view.byteLength; b++)
              expect(few.standAt(view, b)).toBe(
                b + Math.ceil(length / 4) * 4 <= view.byteLength && counted(a) === counted(b),
              );
          }
        },
      ),
      { numRuns: 200 },
    ));
});

describe("where lines begin", () => {
  it("is given back for any lines, long ones and more than were expected", () => {
    const step = fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 1, max: 300 }) },
      { weight: 1, arbitrary: fc.integer({ min: 65_530, max: 65_540 }) },
      { weight: 1, arbitrary: fc.nat({ max: 900_000 }) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), fc.nat({ max: 200 }), (steps, expected) => {
        const starts = new LineStarts(expected);
        let at = 0;
        const places = steps.map((step) => (at += step));
        for (const place of places) starts.push(place);
        expect(places.map((_, i) => starts.at(i))).toEqual(places);
        expect(starts.size).toBe(places.length);
      }),
    );
  });
});

describe("order of day and month", () => {
  const order = (dates: readonly (readonly [number, number, number])[], place: 0 | 1 | 2 | 3, hints = {}) =>
    findOrder(
      dates.map((date) => pack(place, ...date)),
      place,
      hints,
    );
  it("a value above 12 decides", () =>
    expect(
      order(
        [
          [3, 6, 18],
          [3, 13, 18],
        ],
        3,
      ),
    ).toEqual({ order: "MDY", guessed: false, by: "value above 12" }));
  it("a year first means the month is second", () =>
    expect(order([[2018, 3, 6]], 0)).toMatchObject({ order: "YMD", guessed: false }));
  it("the running order decides where nothing is above 12", () =>
    expect(
      order(
        [
          [1, 5, 23],
          [1, 9, 23],
          [2, 3, 23],
          [2, 11, 23],
          [3, 2, 23],
        ],
        3,
      ),
    ).toEqual({ order: "MDY", guessed: false, by: "running order" }));
  it("else it is a guess, and says so", () =>
    expect(order([[3, 6, 18]], 3)).toEqual({ order: "DMY", guessed: true, by: "day first by habit" }));
  it("a hint is still a guess; being told is none", () => {
    expect(order([[3, 6, 18]], 3, { likely: "MDY" })).toMatchObject({ order: "MDY", guessed: true });
    expect(order([[3, 6, 18]], 3, { told: "MDY" })).toMatchObject({ order: "MDY", guessed: false });
  });
  it("finds the order of any printed run of days, or says that it guessed", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 14_500, max: 20_000 }),
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 30, maxLength: 60 }),
        fc.constantFrom("DMY" as const, "MDY" as const),
        (first, steps, wanted) => {
          let day = first;
          const days = steps.map((step) => (day += step));
          const dates = days.map((at) => {
            const date = new Date(at * dayMs);
            const [y, m, d] = [date.getUTCFullYear() % 100, date.getUTCMonth() + 1, date.getUTCDate()];
            return wanted === "DMY" ? ([d, m, y] as const) : ([m, d, y] as const);
          });
          const found = order(dates, 3);
          if (!found.guessed) expect(found.order).toBe(wanted);
          const times = new Uint32Array(dates.length).fill(3600);
          const runs = new DayRuns();
          for (const [i, date] of dates.entries()) runs.add(i, pack(3, ...date));
          expect(runs.settle(times, times.length, wanted, 3)).toBe(true);
          expect([...times]).toEqual(days.map((at) => at * 86_400 + 3600));
        },
      ),
    ));
});

describe("repair of doubled UTF-8", () => {
  const doubled = (text: string): string => String.fromCharCode(...bytesOf(text));
  it("gives back any text", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(repaired(doubled(text))).toBe(text);
      }),
    ));
  it("leaves proper text alone", () => {
    for (const text of ["dzień dobry", "déjà vu", "Zoë", "плохо", "100 °C", "¿qué?"])
      expect(repaired(text)).toBe(text);
  });
});

describe("times in words and ISO", () => {
  it.each([
    ["Tuesday, January 2, 2024 at 5:04:05\u202fPM UTC", "2024-01-02T17:04:05"],
    ["2015. február 15., vasárnap 21:54:36 UTC", "2015-02-15T21:54:36"],
    ["2024年1月2日火曜日 17:04:05 UTC", "2024-01-02T17:04:05"],
    ["mardi 2 janvier 2024 à 17:04:05 UTC", "2024-01-02T17:04:05"],
    ["Dienstag, 2. Januar 2024 um 17:04:05 UTC", "2024-01-02T17:04:05"],
    ["May 17, 2022  5:29:42 PM", "2022-05-17T17:29:42"],
  ])("%s", (text, iso) => expect(new Date(namedTime(text)?.time ?? 0).toISOString().slice(0, 19)).toBe(iso));
  it("knows a zone from none", () => {
    expect(exactTime("2023-07-06T17:02:25.02+02:00")).toBe(Date.UTC(2023, 6, 6, 15, 2, 25, 20));
    expect(exactTime("2023-07-06T17:02:25")).toBeUndefined();
    expect(localTime("2023-02-30T00:00:00")).toBeUndefined();
  });
});

describe("small readers", () => {
  it("CSV with quotes, commas and lines", () =>
    expect([...csvRows('a,b\r\n"x, ""y""\nz",2\n')]).toEqual([
      ["a", "b"],
      ['x, "y"\nz', "2"],
    ]));
  it("XML with bare ampersands and surrogate references", () => {
    const all = [
      ...tags(
        bytesOf('<!-- a & b > c --><sms body="x &#55357;&#56838; &lt;8>?" data="AAAA" /><end'),
        decode,
        new Set(["body"]),
      ),
    ];
    expect(all.map((tag) => [tag.name, tag.attributes.get("body")])).toEqual([["sms", "x 😆 <8>?"]]);
  });
  it("UTF-16 becomes UTF-8", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const wide = new Uint8Array(2 + text.length * 2);
        wide.set([0xff, 0xfe]);
        for (let i = 0; i < text.length; i++)
          wide.set([text.charCodeAt(i) & 255, text.charCodeAt(i) >> 8], 2 + i * 2);
        expect(decode(asUtf8(wide))).toBe(text);
      }),
    ));
});
