/**
 * A format of dates in the reader's own way, made when it is first asked for: making one takes a slow phone longer than
 * drawing a line of text, and most screens are fetched before anybody looks at them.
 */
export function dateFormat(options: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  let made: Intl.DateTimeFormat | undefined;
  return () => (made ??= new Intl.DateTimeFormat(undefined, options));
}
