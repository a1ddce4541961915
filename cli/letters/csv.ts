/** One line of CSV as its fields (RFC 4180, without line ends in fields); undefined when a quotation mark is not closed. */
export function csvFields(line: string): readonly string[] | undefined {
  const fields: string[] = [];
  let field = "";
  let quoted = false;
  for (let i = 0; i < line.length; i += 1) {
    const sign = line[i] ?? "";
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (line[i + 1] === '"') {
        field += '"';
        i += 1;
      } else quoted = false;
    } else if (sign === '"' && field === "") quoted = true;
    else if (sign === "," || sign === ";" || sign === "\t") {
      fields.push(field);
      field = "";
    } else field += sign;
  }
  if (quoted) return undefined;
  return [...fields, field].map((one) => one.trim());
}

/** A field that a spreadsheet shows and does not reckon with. */
export function csvField(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",;\n\r\t]|^'/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const uncovered = (text: string): string => text.replace(/^'(?=[=+\-@])/, "");
