import type { FromReader, StartReader } from "../state/chats/messages.ts";

/** Reads a chat in a worker of its own, so that the page stays at hand; ending it ends all it held. */
export const startChatReader: StartReader = (listener) => {
  const worker = new Worker(new URL("../worker/chats-worker.ts", import.meta.url), {
    type: "module",
    name: "reader",
  });
  worker.addEventListener("message", (event: MessageEvent<FromReader>) => listener(event.data));
  const crashed = () => listener({ kind: "failed", fault: { type: "crashed" } });
  worker.addEventListener("error", crashed);
  worker.addEventListener("messageerror", crashed);
  return { send: (message) => worker.postMessage(message), stop: () => worker.terminate() };
};
