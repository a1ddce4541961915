import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { familyOfPose, posesAsFeeling, readMessage, shownFlags, stanceOf } from "./index.ts";

const marks = (text: string): string[] =>
  readMessage(text).flags.map((flag) => `${flag.kind}: ${text.slice(flag.start, flag.end)}`);
const kinds = (text: string): string[] => readMessage(text).flags.map((flag) => flag.kind);

describe("what may land hard", () => {
  test.each([
    ["You never water the beans", ["criticism: You never water the beans"]],
    ["You're a stingy uncle, and it was you who lost the tent", ["criticism", "blame"]],
    ["I'm late because of you", ["blame"]],
    ["you absolute nincompoop", ["contempt: you absolute nincompoop"]],
    ["I only lied because you'd have shouted", ["defensiveness: I only lied because you'd have shouted"]],
    ["whatever. I've nothing more to say", ["stonewalling", "stonewalling"]],
    ["If you sell that boat I'm leaving", ["threat: If you sell that boat I'm leaving"]],
    ["You don't care about my exam", ["mindreading: You don't care about my exam"]],
    ["You should have rung me first", ["demand: You should have rung me first"]],
    ["I feel overruled when we choose films", ["pseudofeeling: I feel overruled"]],
    ["I feel like throwing your kite in the pond", ["behaviour: I feel like throwing your kite in the pond"]],
  ])("%s", (text, expected) => {
    const found = marks(text);
    expect(found).toHaveLength(expected.length);
    expected.forEach((part, i) => expect(found[i]).toContain(part));
  });

  test("each mark has a reason and another way to say it", () => {
    for (const flag of readMessage("You never listen. You should have told me. I feel ignored.").flags) {
      expect(flag.reason).toMatch(/^This|^“Always”/);
      expect(flag.instead).toBeTruthy();
    }
  });

  test("another way is built from the writer's own words where that is safe", () => {
    const [flag] = readMessage("You never listen when I talk about the choir").flags;
    expect(flag?.instead).toContain("listen when I talk about the choir");
    expect(readMessage("You should have told me first").flags[0]?.instead).toContain(
      "I wish you had told me first",
    );
    expect(readMessage("I feel ignored").flags[0]?.instead).toContain("Could it be");
  });
});

describe("what is left alone", () => {
  test.each([
    "You never fail to make me laugh",
    "you always remember how I like my eggs",
    'My boss told him "you\'re useless" and left',
    "I don't think you're lazy",
    "When I said you never help I was scared, I'm sorry",
    "You should try the pears",
    "you need two screws for that",
    "He never shuts the gate",
    "It's not your fault the bus was late",
    "you daft sausage 😂",
    "I'm flooded. I need half an hour and I'll be back at nine",
    "not now, I'm tired",
    "I feel like a walk",
    "If it rains I'll drive",
  ])("%s", (text) => expect(marks(text)).toEqual([]));
});

describe("a complaint is heard whatever is said after it", () => {
  test.each([
    "You never listen to me. I feel ignored, and that hurts.",
    "You never listen to me. I'm so tired.",
    "You always walk away. It hurts.",
    "You never help with the kids. I feel alone.",
  ])("%s", (text) => expect(marks(text).join()).toContain("criticism"));
});

describe("what hurts is heard beside something soft", () => {
  test.each([
    ["you never listen to me!", "Could we talk tonight for ten minutes?", "criticism"],
    ["you never listen to me!", "When you left the table on Sunday I wanted to shout.", "criticism"],
    ["I’m done with you.", "Could we talk tonight for ten minutes?", "stonewalling"],
    ["You're a liar.", "I miss how we were, and I'm scared.", "criticism"],
    ["You should have called me.", "Thank you for waiting with the soup.", "demand"],
  ])("%s %s", (hard, soft, kind) => {
    expect(kinds(hard)).toEqual([kind]);
    expect(kinds(soft)).toEqual([]);
    expect(kinds(`${hard} ${soft}`)).toEqual([kind]);
    expect(kinds(`${soft} ${hard}`)).toEqual([kind]);
  });
});

describe("the egg couple", () => {
  const alex =
    "I forgot the eggs. It was a long day and I was looking forward to you. When I'm met like this I feel like a failure and I want to retreat. Can we work this out?";
  const sam =
    "Welcome home. I'm happy to see you. I see the eggs were forgotten. When I ask for help and it's forgotten I feel unimportant, and that hurts. Can we talk?";

  test.each([alex, sam])("a repair shows no mark: %s", (text) => {
    expect(shownFlags(readMessage(text))).toEqual([]);
    expect(["soften", "repair"]).toContain(stanceOf(text));
  });

  test("the quarrel is heard as one goes after and the other away", () => {
    expect(stanceOf("Where's the eggs? You never listen to me.")).toBe("pursue");
    expect(stanceOf("not now. I'm going to check my mail")).toBe("distance");
  });
});

describe("safety", () => {
  test.each([
    ["You hit me again last night", "fear"],
    ["If you leave I'll kill myself", "self"],
    ["If you go I'll show your photos to your boss", "exposure"],
    ["Leave and I'll take the kids and you'll never see them", "children"],
    ["I swear I'm going to hit you", "harm"],
    ["I'll cut you off without a penny, no money until you obey", "money"],
  ])("%s", (text, help) => {
    const reading = readMessage(text);
    expect(reading.help).toContain(help);
    for (const flag of reading.flags) if (flag.help) expect(flag.instead).toBeUndefined();
  });

  test("a fact of fear is not reworded", () => {
    expect(kinds("You hit me")).toEqual([]);
    for (const flag of readMessage("I feel threatened").flags) expect(flag.instead).toBeUndefined();
  });
});

describe("the app's view", () => {
  test("shows at most two, the gravest first", () => {
    const shown = shownFlags(
      readMessage("You never help. You idiot. If you don't stop I'm leaving. You don't care."),
    );
    expect(shown.map((flag) => flag.kind)).toEqual(["threat", "contempt"]);
  });

  test("words that pose as feelings", () => {
    for (const word of ["ignored", "let down", "judged"]) expect(posesAsFeeling(word)).toBe(true);
    for (const word of ["sad", "afraid", "happy"]) expect(posesAsFeeling(word)).toBe(false);
    expect(familyOfPose("ignored")).toBe("passed");
  });

  test("nothing is missing on a shopping list", () => {
    expect(readMessage("two pints of milk and the blue bin bags please").missing).toEqual([]);
    expect(readMessage("You never listen").missing).toContain("emotion");
  });
});

describe("another language is recognised and left alone", () => {
  test.each([
    ["Ich weiß nicht, warum du immer so spät nach Hause kommst", "de"],
    ["tu ne m'écoutes jamais et je suis triste", "fr"],
    ["nunca me escuchas y estoy muy triste por eso", "es"],
    ["Почему ты никогда меня не слушаешь", "ru"],
    ["तुम कभी मेरी बात नहीं सुनते", "hi"],
  ])("%s", (text, language) => {
    expect(readMessage(text)).toMatchObject({ language, flags: [], stance: "neutral" });
  });

  test("borrowed words change nothing", () => {
    expect(readMessage("Chachi kept the poha, na, come fast").language).toBe("en");
  });
});

describe("properties", () => {
  const pieces = fc.constantFrom(
    "you never",
    "listen",
    "I feel like",
    "ignored",
    "😂",
    "👩‍👧‍👦",
    "é",
    "e\u0301",
    "sooooo",
    "“",
    "”",
    "’",
    "'",
    '"',
    "if you",
    "I'm leaving",
    "\n",
    ".",
    ",",
    "?!",
    "(",
    "\ud83d",
    "\udc00",
    "\u200d",
    "because of you",
    "whatever",
    "ur so",
    "4",
    "he said",
  );
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 120 }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(" ")),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
  );

  test("never throws; offsets are ordered, inside the text and never inside a character", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of readMessage(text).flags) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const at of [start, end]) {
            const splits =
              /[\ud800-\udbff]/.test(text[at - 1] ?? "") && /[\udc00-\udfff]/.test(text[at] ?? "");
            expect(splits).toBe(false);
          }
          last = end;
        }
      }),
      { numRuns: 400, seed: 5 },
    );
  });

  test("the cheap stance is the stance of the reading", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(stanceOf(text)).toBe(readMessage(text).stance);
      }),
      { numRuns: 150, seed: 6 },
    );
  });

  test("reading is pure: the same text gives the same reading, whatever came between", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const before = readMessage(text);
        readMessage(other);
        expect(readMessage(text)).toEqual(before);
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});
