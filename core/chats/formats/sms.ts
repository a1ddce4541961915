import { chatBuilder } from "../builder.ts";
import type { ChatBuilder } from "../builder.ts";
import type { FileBytes, Ports, ReadOptions } from "../ports.ts";
import { skippedList } from "../reading.ts";
import type { Reading, Steps } from "../reading.ts";
import { tags } from "../text/xml.ts";
import { kinds } from "../utterance.ts";

const stepBytes = 1 << 20;

/**
 * SMS Backup & Restore's XML as it really is: emoji as two surrogate references (not well-formed), bare "&", pictures
 * inside as base64. Read tag by tag on bytes; base64 is stepped over. Drafts and failed messages reached nobody and are left out.
 */
export function* readSms(file: FileBytes, ports: Ports, options: ReadOptions): Steps<Reading> {
  const skipped = skippedList();
  const chats = new Map<string, { builder: ChatBuilder; name: string }>();
  const names = new Map<string, string>();
  const me = options.me ?? "Me";
  let mms: { attributes: ReadonlyMap<string, string>; text: string; media: boolean } | undefined;
  let yielded = 0;

  const add = (attributes: ReadonlyMap<string, string>, out: boolean, text: string, bits: number): void => {
    const time = Number(attributes.get("date") ?? "x");
    if (!Number.isFinite(time)) {
      skipped.add(0, "no-time", text);
      return;
    }
    const number = (attributes.get("address") ?? "").replace(/[^\d+@.a-z]/giu, "");
    const key = number.replace(/\D/gu, "").slice(-9) || number;
    const told = attributes.get("contact_name") ?? "";
    if (told !== "" && told !== "(Unknown)" && told !== "null") names.set(key, told);
    const name = names.get(key) ?? (told === "" || told === "null" ? number : told);
    const entry = chats.get(key) ?? { builder: chatBuilder(name), name };
    chats.set(key, entry);
    entry.builder.add({ time, author: out ? me : name, text, bits });
  };

  for (const tag of tags(file.bytes(), ports.decode, wanted)) {
    const { attributes } = tag;
    if (tag.name === "sms") {
      const type = attributes.get("type");
      if (type === "1" || type === "2") add(attributes, type === "2", clean(attributes.get("body")), 0);
    } else if (tag.name === "mms") mms = { attributes, text: "", media: false };
    else if (tag.name === "part" && mms !== undefined) {
      const type = attributes.get("ct") ?? "";
      if (type === "text/plain") mms.text += (mms.text === "" ? "" : "\n") + clean(attributes.get("text"));
      else if (type !== "application/smil") mms.media = true;
    } else if (tag.name === "/mms" && mms !== undefined) {
      const box = mms.attributes.get("msg_box");
      if (box === "1" || box === "2") add(mms.attributes, box === "2", mms.text, mms.media ? kinds.media : 0);
      mms = undefined;
    }
    if (tag.end - yielded > stepBytes) {
      yielded = tag.end;
      yield tag.end;
    }
  }
  return {
    format: "sms-backup-restore-xml",
    platform: "android",
    dateOrder: "epoch",
    dateOrderGuessed: false,
    precision: "millisecond",
    chats: [...chats.values()].map(({ builder, name }) => ({ name, chat: builder.done(false) })),
    skipped: skipped.list,
  };
}

const wanted = new Set(["date", "type", "body", "address", "contact_name", "msg_box", "ct", "text"]);

const clean = (text: string | undefined): string => (text === undefined || text === "null" ? "" : text);
