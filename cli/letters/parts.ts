// What every letters command needs: the settings, the store, words on the right stream.
import { openStore, readSettings, type Settings, type Store } from "@refrain/server/letters";
import { letters as words } from "../words/en/letters.ts";

export interface Parts {
  readonly settings: Settings;
  readonly store: Store;
  readonly json: boolean;
}

/** Runs with the store open, and closes it. 2 when a setting cannot be used. */
export async function withStore(json: boolean, work: (parts: Parts) => Promise<number>): Promise<number> {
  const settings = readSettings(process.env);
  if ("name" in settings) return complain(words.badSetting(settings.name, settings.found), 2);
  const store = await openStore(settings.store);
  try {
    return await work({ settings, store, json });
  } finally {
    await store.close();
  }
}

export function complain(text: string, code: 1 | 2): number {
  process.stderr.write(`refrain letters: ${text}\n`);
  return code;
}

export function print(text: string): number {
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
  return 0;
}

/** One line, for other tools; or the sentence. */
export const tell = (json: boolean, value: object, sentence: string): number =>
  print(json ? JSON.stringify(value) : sentence);
