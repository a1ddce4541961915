/** Rows of a CSV text (RFC 4180): quoted fields may hold commas, line ends and doubled quotes. */
export function* csvRows(text: string): Generator<readonly string[]> {
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = "";
    if (text[at] === '"') {
      at++;
      for (;;) {
        const quote = text.indexOf('"', at);
        if (quote < 0) {
          field += text.slice(at);
          at = text.length;
          break;
        }
        field += text.slice(at, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        field += '"';
        at++;
      }
    } else {
      const start = at;
      while (at < text.length && text[at] !== "," && text[at] !== "\n") at++;
      field = text.slice(start, at).replace(/\r$/u, "");
    }
    row.push(field);
    if (text[at] === "\r") at++;
    if (text[at] === ",") at++;
    else {
      at++;
      yield row;
      row = [];
    }
  }
  if (row.length > 0) yield row;
}
