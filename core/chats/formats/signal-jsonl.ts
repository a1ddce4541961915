import { chatBuilder } from "../builder.ts";
import type { ChatBuilder } from "../builder.ts";
import { fieldsOf, isFields, isFilledList, numberOf, textOf } from "../json/values.ts";
import type { Fields } from "../json/values.ts";
import { jsonLines } from "../json/walk.ts";
import type { FileBytes, Ports, ReadOptions } from "../ports.ts";
import { skippedList } from "../reading.ts";
import type { Reading, Steps } from "../reading.ts";
import { kinds } from "../utterance.ts";

/** main.jsonl of Signal's plaintext export (Android 8.10 and later). 64-bit numbers come as strings or numbers. */
export function* readSignalJsonl(file: FileBytes, ports: Ports, options: ReadOptions): Steps<Reading> {
  const skipped = skippedList();
  const people = new Map<string, string>();
  const chatOwner = new Map<string, string>();
  const builders = new Map<string, ChatBuilder>();
  const take = (fields: Fields): void => {
    const recipient = fields["recipient"];
    const chat = fields["chat"];
    const item = fields["chatItem"];
    if (isFields(recipient)) people.set(String(recipient["id"]), personName(recipient, options.me ?? "Me"));
    if (isFields(chat)) chatOwner.set(String(chat["id"]), String(chat["recipientId"]));
    if (!isFields(item)) return;
    const id = String(item["chatId"]);
    const builder = builders.get(id) ?? chatBuilder(id);
    builders.set(id, builder);
    if (!addItem(builder, item, people)) skipped.add(0, "no-time", JSON.stringify(item));
  };
  yield* jsonLines(file.bytes(), ports.decode, take, skipped);
  return {
    format: "signal-jsonl",
    platform: "android",
    dateOrder: "epoch",
    dateOrderGuessed: false,
    precision: "millisecond",
    chats: [...builders].map(([id, builder]) => ({
      name: people.get(chatOwner.get(id) ?? "") ?? id,
      chat: builder.done(false),
    })),
    skipped: skipped.list,
  };
}

function personName(recipient: Fields, me: string): string {
  if (isFields(recipient["self"])) return me;
  const contact = fieldsOf(recipient["contact"]);
  const nickname = fieldsOf(contact["nickname"]);
  const pairs = [
    [nickname["given"], nickname["family"]],
    [contact["systemGivenName"], contact["systemFamilyName"]],
    [contact["profileGivenName"], contact["profileFamilyName"]],
  ];
  for (const pair of pairs) {
    const name = pair
      .map((part) => textOf(part) ?? "")
      .join(" ")
      .trim();
    if (name !== "") return name;
  }
  const group = fieldsOf(fieldsOf(fieldsOf(recipient["group"])["snapshot"])["title"]);
  const number = numberOf(contact["e164"]);
  return (
    textOf(group["title"]) ?? (number === undefined ? `Recipient ${String(recipient["id"])}` : `+${number}`)
  );
}

function addItem(builder: ChatBuilder, item: Fields, people: ReadonlyMap<string, string>): boolean {
  const time = numberOf(item["dateSent"]);
  if (time === undefined) return false;
  const author = people.get(String(item["authorId"])) ?? `Recipient ${String(item["authorId"])}`;
  const update = item["updateMessage"];
  if (isFields(update)) {
    const isCall = "individualCall" in update || "groupCall" in update;
    builder.add({ time, author: isCall ? author : undefined, text: "", bits: isCall ? kinds.call : 0 });
    return true;
  }
  const message = fieldsOf(item["standardMessage"]);
  let bits = 0;
  if (isFilledList(message["attachments"]) || "contactMessage" in item) bits |= kinds.media;
  if ("stickerMessage" in item) bits |= kinds.media | kinds.sticker;
  if ("remoteDeletedMessage" in item) bits |= kinds.deleted;
  if (isFilledList(item["revisions"])) bits |= kinds.edited;
  if ("quote" in message) bits |= kinds.reply;
  if ("poll" in item) bits |= kinds.poll;
  builder.add({ time, author, text: textOf(fieldsOf(message["text"])["body"]) ?? "", bits });
  return true;
}
