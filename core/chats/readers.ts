import { readDiscord } from "./formats/discord.ts";
import { readGoogleChat } from "./formats/google-chat.ts";
import { readImessageDb } from "./formats/imessage-db.ts";
import { readImessageTxt } from "./formats/imessage-txt.ts";
import { readLine } from "./formats/line.ts";
import { readMeta } from "./formats/meta.ts";
import { readSignalCsv } from "./formats/signal-csv.ts";
import { readSignalExport } from "./formats/signal-export.ts";
import { readSignalJsonl } from "./formats/signal-jsonl.ts";
import { readSignalTxt } from "./formats/signal-txt.ts";
import { readSms } from "./formats/sms.ts";
import { readTelegram } from "./formats/telegram.ts";
import { readWhatsApp } from "./formats/whatsapp.ts";
import type { FileBytes, Ports, ReadOptions } from "./ports.ts";
import type { Reading, Steps } from "./reading.ts";
import type { Family } from "./sniff.ts";

export type Reader = (file: FileBytes, ports: Ports, options: ReadOptions) => Steps<Reading>;

/** One reader a family of exports. */
export const readers: Readonly<Record<Exclude<Family, "zip">, Reader>> = {
  whatsapp: readWhatsApp,
  telegram: readTelegram,
  meta: readMeta,
  "signal-jsonl": readSignalJsonl,
  "signal-txt": readSignalTxt,
  "signal-csv": readSignalCsv,
  "signal-export": readSignalExport,
  "imessage-db": readImessageDb,
  "imessage-txt": readImessageTxt,
  sms: readSms,
  discord: readDiscord,
  line: readLine,
  "google-chat": readGoogleChat,
};
