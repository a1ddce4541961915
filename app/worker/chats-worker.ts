// Reads a chat away from the page, and holds it until the page lets go. Texts leave it only when somebody touches them.
import type { FromReader, ToReader } from "../state/chats/messages.ts";
import { readChat, type HeldChat } from "./read-chat.ts";

let held: HeldChat | undefined;

const say = (message: FromReader): void => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<ToReader>) => {
  if (data.kind === "lines") {
    const { ask, episode, only } = data;
    say({ kind: "lines", ask, lines: held?.lines(episode, only) ?? [] });
    return;
  }
  void readChat(data.files, data.as, (share) => say({ kind: "progress", share })).then(
    (read) => {
      held = read.held;
      say(read.message);
      if (read.gain) say({ kind: "gain", gain: read.gain() });
    },
    () => say({ kind: "failed", fault: { type: "crashed" } }),
  );
});
