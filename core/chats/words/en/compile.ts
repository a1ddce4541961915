/**
 * One expression out of many. A plain text has one blank before every word, so a pattern that may begin anywhere begins
 * after a blank: that saves trying it at every letter. Patterns that begin with "^" stand at the beginning of the text.
 */
export function anyOf(patterns: readonly string[]): RegExp {
  const fixed = patterns.filter((one) => one.startsWith("^"));
  const free = patterns.filter((one) => !one.startsWith("^")).map((one) => `(?:${one})`);
  const parts = [...(free.length > 0 ? [` (?:${free.join("|")})`] : []), ...fixed.map((one) => `(?:${one})`)];
  return new RegExp(parts.join("|"), "u");
}
