interface Format {
  format(at: number | undefined): string;
  formatRange(from: number, to: number): string;
}

/**
 * A format of dates in the reader's own way, made when it is first asked for: making one takes a slow phone longer than
 * drawing a line of text, and most screens are fetched before anybody looks at them.
 */
export function dateFormat(options: Intl.DateTimeFormatOptions): () => Format {
  let made: Format | undefined;
  return () => (made ??= unbroken(new Intl.DateTimeFormat(undefined, options)));
}

/** The day and its month stay on one line. */
export const unbroken = (format: Format): Format => ({
  format: (at) => joined(format.format(at)),
  formatRange: (from, to) => joined(format.formatRange(from, to)),
});
const joined = (said: string): string => said.replace(/\b(\d\d?) (?=\p{L})/gu, "$1\u00a0");
