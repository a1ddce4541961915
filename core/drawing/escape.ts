/**
 * What XML 1.0 does not allow at all: control signs, halves of surrogate pairs, and two code points that are no characters.
 * https://www.w3.org/TR/xml/#charsets
 */
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Cs}\ufffe\uffff]/gu;

const named: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text between tags. */
export const xmlText = (text: string): string =>
  text.replace(forbidden, "\ufffd").replace(/[&<>]/g, (sign) => named[sign] ?? sign);

/** Text inside double quotes. */
export const attribute = (text: string): string =>
  text
    .replace(forbidden, "\ufffd")
    .replace(/[&<>"]/g, (sign) => named[sign] ?? sign)
    .replace(/[\t\n\r]/g, " ");
