import type { Expected, Fault } from "@refrain/core/dance/evening";

export const map = {
  help: `refrain map STORY.json [--svg FILE] [--json]

Joins the two halves of one episode and prints the loop, the two sentences of it, and what lies underneath.

  STORY.json    the story; - reads it from standard input
  --svg FILE    draws the loop into FILE, to look at or to print
  --new         with --svg: draws the new loop (needs "instead" in the story)
  --dark        with --svg: on a dark ground
  --width N     with --svg: width in px, 320 to 1684 (800)
  --json        prints everything as JSON
  --schema      prints the JSON Schema of a story and stops

A story is a small JSON document. This one is whole:

  {
    "partners": { "one": { "name": "Alex" }, "two": { "name": "Sam" } },
    "halves": {
      "one": {
        "trigger": { "seen": ["a-tone"] },
        "move": { "did": "go-silent" },
        "surface": ["defeated"],
        "underneath": ["ashamed"],
        "need": ["welcome"]
      },
      "two": "unknown"
    }
  }

Any answer may be "unknown"; feelings and needs may be your own words. "certainty": "guess" marks a half that the
other one wrote. examples/eggs.json tells a whole evening; --schema lists every word there is.
`,

  usage: "usage: refrain map STORY.json [--svg FILE] [--json]; 'refrain map --help' explains.",
  noFile: "name the story to read, or - for standard input.",
  unknownOption: (option: string): string => `there is no option ${option} here.`,
  badWidth: (found: string): string => `--width: found ${found}, expected a whole number from 320 to 1684.`,
  newNeedsInstead: (file: string): string =>
    `${file}: instead: found nothing, expected the step each takes instead (--new draws the new loop from it).`,
  cannotRead: (file: string, why: string): string => `${file}: cannot be read (${why}).`,
  cannotWrite: (file: string, why: string): string => `${file}: cannot be written (${why}).`,
  notJson: (file: string, line: number, column: number): string =>
    `${file}:${line}:${column}: this is not JSON; expected a story (see 'refrain map --help').`,
  tooLarge: (file: string, most: string): string =>
    `${file}: larger than ${most}; that is no story of one episode.`,

  fault: (file: string, { at, found, expected }: Fault): string =>
    `${file}: ${at === "" ? "the document" : at}: found ${found}, expected ${wanted(expected)}.`,

  drawn: (file: string): string => `The loop is drawn in ${file}.`,
  lostYou: "the moment I lost you",
  notKnown: "not known yet",
  story: "the story",
  longing: "the longing",
  guess: "a guess",
  seen: "seen",
  underneath: "underneath",
  instead: "And differently:",
};

function wanted(expected: Expected): string {
  switch (expected.kind) {
    case "present":
      return 'an answer, or "unknown" where it is not known';
    case "object":
      return "an object { … }";
    case "known-field":
      return `no such field here; there is ${expected.fields.join(", ")}`;
    case "text":
      return `some words, at most ${expected.max} characters`;
    case "one-of":
      return expected.values.length === 1
        ? JSON.stringify(expected.values[0])
        : `one of ${expected.values.join(", ")}`;
    case "list":
      return expected.min === 0
        ? `a list of at most ${expected.max}`
        : `a list of ${expected.min} to ${expected.max}, or "unknown"`;
    case "whole-number":
      return `a whole number from ${expected.min} to ${expected.max}`;
    case "date-time":
      return "a date and time such as 2026-11-24T18:40";
    case "true":
      return "true, or nothing";
    case "name":
      return "a name that can be shown";
    case "different-partners":
      return "two that differ in colour and in shape";
    case "one-half-at-least":
      return "at least one half that is not unknown";
  }
}
