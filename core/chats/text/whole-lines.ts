import type { Steps } from "../reading.ts";

const stepLines = 20_000;

/** Lines of a text file with their numbers from 1, for formats whose files are small enough to be strings. */
export function* eachLine(
  bytes: Uint8Array,
  decode: (b: Uint8Array) => string,
  take: (line: string, number: number) => void,
): Steps<void> {
  let number = 1;
  for (let at = 0; at < bytes.length; number++) {
    let end = bytes.indexOf(10, at);
    if (end < 0) end = bytes.length;
    const last = bytes[end - 1] === 13 && end > at ? end - 1 : end;
    const line = decode(bytes.subarray(at, last));
    take(number === 1 ? line.replace(/^\uFEFF/u, "") : line, number);
    at = end + 1;
    if (number % stepLines === 0) yield at;
  }
}
