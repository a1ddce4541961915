// Writes a WhatsApp export of any size as bytes: two people, a realistic clock (talks, nights), words drawn from a bank.
// Same arguments, same bytes. For bench/chats.ts only.
import { lines } from "./couple-lines.ts";

export type Style = "android24" | "ios12";

const twos = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, "0"));

export function bigExport(messages: number, style: Style, seed = 1): Uint8Array {
  let state = seed >>> 0;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return ((state ^ (state >>> 15)) >>> 0) / 2 ** 32;
  };
  const texts = [
    ...lines.ordinary,
    ...lines.ordinaryReply,
    ...lines.warm,
    ...lines.errands,
    ...lines.workNews,
    ...lines.tale,
  ];
  const rare = [...lines.bid, ...lines.protest, ...lines.minimal, ...lines.turnBack];
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let buffer = "";
  let time = Date.UTC(2012, 0, 3, 8);
  let who = 0;
  const flush = (): void => {
    parts.push(encoder.encode(buffer));
    buffer = "";
  };
  for (let n = 0; n < messages; n++) {
    const r = random();
    time +=
      r < 0.85
        ? Math.floor(random() * 150) * 1000
        : r < 0.99
          ? Math.floor(random() * 5400) * 1000
          : 6 * 3_600_000;
    const at = new Date(time);
    if (at.getUTCHours() < 7) time += (7 - at.getUTCHours()) * 3_600_000;
    if (random() < 0.6) who = 1 - who;
    const pool = random() < 0.02 ? rare : texts;
    let text = pool[Math.floor(random() * pool.length)]!;
    if (random() < 0.3) text += ` ${texts[Math.floor(random() * texts.length)]!}`;
    const media = random() < 0.03;
    if (media) text = style === "ios12" ? "\u200eimage omitted" : "<Media omitted>";
    else if (random() < 0.02) text += "\nand one more thing";
    buffer +=
      head(time, style, media) +
      (who === 0 ? "Alexandra" : "Sam Okafor") +
      ": " +
      text +
      (style === "ios12" ? "\r\n" : "\n");
    if (buffer.length > 1 << 16) flush();
  }
  flush();
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function head(time: number, style: Style, media: boolean): string {
  const at = new Date(time);
  const [y, m, d, h] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours()];
  const minutes = twos[at.getUTCMinutes()];
  if (style === "android24") return `${twos[d]}/${twos[m]}/${y}, ${twos[h]}:${minutes} - `;
  return `${media ? "\u200e" : ""}[${m}/${d}/${twos[y % 100]}, ${h % 12 || 12}:${minutes}:${twos[at.getUTCSeconds()]}\u202f${h < 12 ? "AM" : "PM"}] `;
}
