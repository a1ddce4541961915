import type { BadRow, InputError } from "../../dynamics/errors.ts";

export const help = `refrain dynamics: the dance in numbers

  refrain dynamics simulate MODEL.json [--days N] [--every D] [--noise S --seed N]
  refrain dynamics stability MODEL.json
  refrain dynamics fit DATA [--kind K] [--step N] [--level P] [--bins N]
  refrain dynamics schema

MODEL.json  {"model": "pursuit", "parameters": {"retreat": 0.5}, "start": [1, 0, 0], "happenings": [...]}
            Models: pursuit, linear, rinaldi, insecure-synergic, two-actors, gottman. What is left out has a value of its own;
            "stability" prints them all. "-" reads standard input.
DATA        CSV or a JSON list: columns time, one, two, and couple if there are several. An empty cell is a day missing.
            For --kind acts: columns hours and kind. For --kind transitions: 0 and 1.
--kind      daily        inertia, influence and loop gain from days that follow each other (default)
            steps        the same with missing days (Kalman filter)
            continuous   the same for unequal gaps
            rties        inertia and coordination as the R package rties has them
            oscillator   coupled oscillator as rties has it
            acts         acts that call forth acts (Hawkes); --bins N parts of the day with their own activity
            transitions  0/1 sequences: transition tables, actor and partner effects
--step N    the time from one row to the next that counts as one step (1)
--level P   how sure intervals are (0.95)

Prints JSON; null stands for a limit the data do not set. Where the data are too thin the answer is "abstains", with what is needed.
Exit code: 0 fine, 1 something is wrong with the input, 2 something is wrong with the command.
`;

const because: Record<BadRow["why"], string> = {
  "not a number": "is not a number",
  "too few cells": "has too few cells",
  "time does not rise": "is not later than the row before",
  "not 0 or 1": "is neither 0 nor 1",
  "unknown kind": "has no kind",
};

const mostShown = 10;

export function sayInputError(error: InputError): string {
  switch (error.type) {
    case "not-json":
      return `This is not JSON: ${error.detail}`;
    case "unreadable":
      return `${error.path} cannot be read.`;
    case "field":
      return `"${error.field}" does not fit; wanted: ${error.wanted}.`;
    case "column":
      return `There is no column ${error.column}. The columns are: ${error.present.join(", ")}.`;
    case "rows": {
      const shown = error.bad.slice(0, mostShown).map((b) => `line ${b.line}: "${b.cell}" ${because[b.why]}`);
      const more = error.bad.length - shown.length;
      return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join("\n");
    }
    case "data":
      break;
  }
  return `The numbers do not allow it: ${JSON.stringify(error.error)}`;
}

export const sayUsage = (what: string): string => `${what} Try: refrain dynamics --help`;
export const unknownAction = (action: string): string =>
  `"${action}" is none of simulate, stability, fit, schema.`;
export const noFile = "Which file? (- for standard input.)";
export const notASetting = (name: string, value: string): string => `--${name} ${value} does not fit.`;
