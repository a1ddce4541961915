// Our lines put together, two by two: what hurts in one hurts beside the other too, and what helps is still there.
import { row } from "./examples.ts";
import type { Labelled } from "./label.ts";

/** How much a joined message counts beside one that was written so; chosen on training lines left out. */
export const worthJoined = { clause: 0.3, strengths: 0.5 };

const ended = /[.!?…,;:)\p{Extended_Pictographic}]\s*$/u;

/** Nothing learns a stance from it: which of two goes for the whole is not known. */
function join(first: Labelled, next: Labelled): Labelled {
  const before = ended.test(first.text) ? `${first.text} ` : `${first.text}. `;
  const moved = next.flags.map((flag) => ({
    ...flag,
    start: flag.start + before.length,
    end: flag.end + before.length,
  }));
  return {
    ...first,
    id: `${first.id}+${next.id}`,
    text: before + next.text,
    flags: [...first.flags, ...moved],
    strengths: [...new Set([...first.strengths, ...next.strengths])],
  };
}

/** Every line beside one without a mark, before or after it: as if by chance, the same each time. */
export function joined(lines: readonly Labelled[]): Labelled[] {
  const dice = row(7);
  const calm = lines.filter(({ flags }) => flags.length === 0);
  return lines.flatMap((line) => {
    const other = calm[Math.floor(dice() * calm.length)];
    const after = dice() < 0.5;
    if (!other || other === line) return [];
    return after ? join(other, line) : join(line, other);
  });
}
