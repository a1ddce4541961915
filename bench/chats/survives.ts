import { english, openChat, reportOf, utterances } from "@refrain/core/chats";
import { chatPorts } from "../../cli/input/chat-ports.ts";

/** Reads bytes as an export, looks at every entry and makes the report; throws where any of it does. */
export async function survives(bytes: Uint8Array): Promise<"read" | "refused"> {
  const result = await openChat(
    [{ name: "chat.txt", size: bytes.length, slice: (a, b) => bytes.subarray(a, b) }],
    chatPorts,
  );
  if (!result.ok) {
    if (typeof result.error.type !== "string") throw new Error("an error without a type");
    return "refused";
  }
  for (const { time, text } of utterances(result.value.chat))
    if (!Number.isFinite(time) || typeof text !== "string") throw new Error("an entry without time or text");
  reportOf(result.value.chat, english);
  return "read";
}
