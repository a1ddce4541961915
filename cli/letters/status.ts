import { letters } from "../words/en/letters.ts";
import { print, type Parts } from "./parts.ts";

const words = letters.status;
const shown = 200;

/** Who reads, what became of each letter, and every mail an operator should know of. */
export async function status({ store, settings, json }: Parts): Promise<number> {
  const readers = await store.readerCounts();
  const mails = await store.mailCounts();
  const waiting = await store.waiting(Date.now());
  const uncertain = await store.mailLines(["uncertain"], shown);
  const refused = await store.mailLines(["refused"], shown);
  if (json)
    return print(
      JSON.stringify({ readers, mails, waiting, uncertain, refused, smtp: settings.transport !== undefined }),
    );
  const lines = [
    `${words.readers}:`,
    ...(Object.keys(readers).length === 0
      ? [`  ${words.noReaders}`]
      : Object.entries(readers).map(([state, count]) => `  ${String(count).padStart(7)}  ${state}`)),
    `${words.mails}:`,
    ...(mails.length === 0
      ? [`  ${words.noMails}`]
      : mails.map(
          ({ letter, state, count }) => `  ${String(count).padStart(7)}  ${state.padEnd(9)} ${letter}`,
        )),
    `  ${words.waiting(waiting.due, waiting.later)}`,
  ];
  for (const [head, list] of [
    [words.uncertain, uncertain],
    [words.refused, refused],
  ] as const) {
    if (list.length === 0) continue;
    lines.push(
      `${head}:`,
      ...list.map(({ letter, address, answer }) => `  ${letter}  ${address}  ${answer}`.trimEnd()),
    );
    if (list.length === shown) lines.push(`  … ${words.runs}`);
  }
  if (!settings.transport) lines.push(letters.noSmtp);
  return print(lines.join("\n"));
}
