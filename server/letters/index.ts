// The mailing list and the comments: what somebody runs for their readers. Nothing here knows of couples.
export { parseAddress, type AddressFault } from "./address.ts";
export { refuse, show, answer } from "./comments/decide.ts";
export { makeLink } from "./comments/login.ts";
export { readReasons } from "./comments/reasons.ts";
export type { Reason } from "./comments/judge.ts";
export { readInbound, type Inbound } from "./inbound/read.ts";
export { letterDraft } from "./mail/drafts.ts";
export { prepare, previewOf } from "./mail/message.ts";
export { composer } from "./mail/compose.ts";
export type { Tally } from "./mail/sender.ts";
export { serveLetters } from "./serve.ts";
export { sendNow } from "./service.ts";
export { readSettings, type Settings, type SettingFault } from "./settings.ts";
export { openStore, type Store } from "./store/open.ts";
export type { MailState, Wants } from "./store/tables.ts";
export type { Comment } from "./store/comments.ts";
export { tokens } from "./tokens.ts";
export { comments as commentWords } from "./words/en/comments.ts";
