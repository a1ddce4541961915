/**
 * Finds the one listed word within a single slip of the finger (a letter too many, missing, wrong, or two swapped) of an
 * unknown form. The first letter must be right; words under six letters may only have two letters swapped, so that a short
 * word we do not know is not taken for another.
 */
export function makeSlips(words: readonly string[]): (form: string) => string | undefined {
  const long = [...new Set(words)].filter((word) => word.length >= 4);
  const byShortened = new Map<string, string>();
  const add = (key: string, word: string): void => {
    if (!byShortened.has(key)) byShortened.set(key, word);
  };
  for (const word of long) for (const key of shortened(word)) add(key, word);
  return (form) => {
    if (form.length > 24) return undefined;
    for (const key of shortened(form)) {
      const word = byShortened.get(key);
      if (word !== undefined && isSlip(form, word)) return word;
    }
    return undefined;
  };
}

/** The form itself and every form with one letter (not the first) left out. */
function shortened(form: string): string[] {
  const out = [form];
  for (let i = 1; i < form.length; i += 1) out.push(form.slice(0, i) + form.slice(i + 1));
  return out;
}

function isSlip(form: string, word: string): boolean {
  if (form[0] !== word[0] || form === word) return false;
  const apart = form.length - word.length;
  if (Math.abs(apart) > 1) return false;
  let i = 1;
  while (i < form.length && form[i] === word[i]) i += 1;
  const swapped =
    apart === 0 &&
    form[i] === word[i + 1] &&
    form[i + 1] === word[i] &&
    form.slice(i + 2) === word.slice(i + 2);
  if (swapped) return true;
  if (word.length < 6) return false;
  if (apart === 0) return form.slice(i + 1) === word.slice(i + 1);
  return apart > 0 ? form.slice(i + 1) === word.slice(i) : form.slice(i) === word.slice(i + 1);
}
