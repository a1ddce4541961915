import type { Clause, Sentence } from "@refrain/core/dance";
import { role, type Plan } from "./plan.ts";
import type { TextRun } from "./scene.ts";
import { run, setPara, stackHeight, type Para, type Style } from "./type.ts";

/** The sentence of the loop under the figure, each move in its owner's colour. */
export function sentenceParas(plan: Plan, sentence: Sentence): readonly Para[] {
  const face = { family: "serif", size: plan.p.sentenceSize, weight: 400 } as const;
  const style = { part: "sentence", face, lineHeight: 1.34 } as const;
  const runs = sentence.map((clause) =>
    clause.map(({ text, owner }): TextRun =>
      owner === undefined ? run(text, "ink", 400) : run(text, role(plan, owner, "words"), 560),
    ),
  );
  return linesFor(plan, runs, style, 0);
}

/** What lies underneath, in a quieter voice. */
export function underParas(plan: Plan, sentence: Sentence, before: number): readonly Para[] {
  const face = { family: "sans", size: plan.p.underSize, weight: 400 } as const;
  const style = { part: "under", face, lineHeight: 1.38 } as const;
  const runs = sentence.map((clause: Clause) => clause.map(({ text }) => run(text, "quiet", 400)));
  return linesFor(plan, runs, style, before);
}

/**
 * As few lines as the clauses allow: whole parts (up to a semicolon or stop) one a line where every part fits, else a line
 * a clause; only a clause longer than the figure is broken inside.
 */
function linesFor(
  plan: Plan,
  clauses: readonly (readonly TextRun[])[],
  style: Style,
  before: number,
): readonly Para[] {
  const column = plan.p.width - 2 * plan.p.margin;
  const set = (runs: readonly TextRun[], i: number) =>
    setPara(runs, style, column, plan.measure, plan.direction, i === 0 ? before : 0);
  const parts = partsOf(clauses).map(set);
  return parts.every((para) => para.lines.length === 1) ? parts : clauses.map(set);
}

const ends = /[;.!?\u061b\u06d4\uff1b\u3002\uff0e]$/u;

/** Clauses joined by a blank up to one that ends in a semicolon or a stop. */
function partsOf(clauses: readonly (readonly TextRun[])[]): readonly (readonly TextRun[])[] {
  const parts: (readonly TextRun[])[] = [];
  let open: readonly TextRun[] = [];
  for (const clause of clauses) {
    const last = open.at(-1);
    open =
      last === undefined ? clause : [...open.slice(0, -1), { ...last, text: `${last.text} ` }, ...clause];
    if (ends.test(clause.at(-1)?.text ?? "")) {
      parts.push(open);
      open = [];
    }
  }
  return open.length > 0 ? [...parts, open] : parts;
}

export interface Heading {
  readonly paras: readonly Para[];
  readonly height: number;
}

const smallestTitle = 0.42;

/** The tagline and the name of the refrain over a poster; a long name is set smaller, then broken. */
export function headingParas(plan: Plan, title: string, tagline: string): Heading {
  const { p, measure, direction } = plan;
  const column = p.width - 2 * p.margin;
  const captionStyle = {
    part: "tagline",
    face: { family: "sans", size: p.captionSize, weight: 500, spacing: 0.2 },
    lineHeight: 1.35,
  } as const;
  const over =
    tagline === "" ? [] : [setPara([run(tagline, "quiet", 500)], captionStyle, column, measure, direction)];
  const before = over.length > 0 ? p.taglineToTitle : 0;
  const set = (size: number) =>
    setPara(
      [run(title, "ink", 420)],
      { part: "title", face: { family: "serif", size, weight: 420 }, lineHeight: 1.06 },
      column,
      measure,
      direction,
      before,
    );
  let part = 1;
  let para = set(p.titleSize);
  while (para.lines.length > 1 && part > smallestTitle) {
    part -= 0.06;
    para = set(p.titleSize * part);
  }
  const paras = title === "" ? over : [...over, para];
  return { paras, height: stackHeight(paras) };
}
