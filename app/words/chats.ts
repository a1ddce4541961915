// A door of its own, so that the first load does not carry these sentences.
export { chats as chatsWords } from "./en/chats.ts";
