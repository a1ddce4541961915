// The vault's door for an app. Everything is a function over a `Device`; nothing here can switch a rule off.
import type { Result } from "@refrain/wire";
import * as inside from "./device.ts";
import type { VaultError } from "./errors.ts";
import type { Ports } from "./ports.ts";
import type { Context } from "./context.ts";
import * as words from "./membership/words.ts";
import type { Secret as Hidden } from "./secret.ts";

export type Device = Context;

/** This device again, or for the first time. */
export const openDevice = (ports: Ports): Promise<Result<Device, VaultError>> => inside.openDevice(ports);

/** A new phone, let into every space by the recovery words. */
export const recover = (ports: Ports, typed: Hidden<string>): Promise<Result<Device, VaultError>> =>
  words.recover(ports, typed);

export { append, appendAll, read, type Read, subscribe } from "./device.ts";
export type { VaultError } from "./errors.ts";
export { type Exchange, exchangeOf, exchangesOf, giveHalf, takeBack } from "./exchange/act.ts";
export { admitReader, advance, readerCards, type Stage } from "./invite/advance.ts";
export { callOff, consent, digits, invite, linkIs, look, purposeOf, typeDigits } from "./invite/invite.ts";
export { answeredOnce, answerOnce, longestOnce } from "./invite/once.ts";
export { type Subtle, webCrypto } from "./keys/webcrypto.ts";
export type { Alarm } from "./log/alarm.ts";
export { close, erase } from "./log/erase.ts";
export { abandon, leave, unsay } from "./log/leave.ts";
export { addDevice, devicesOf, dropDevice, removeDevice, renewKey } from "./membership/devices.ts";
export { beginMine } from "./membership/founding.ts";
export { renewKeys } from "./membership/renew.ts";
export {
  acceptTherapy,
  foundTherapyAlone,
  type Proposal,
  proposals,
  proposeTherapy,
  withdrawProposals,
} from "./membership/therapy.ts";
export { setWords } from "./membership/words.ts";
export * from "./ports.ts";
export { reveal, Secret, secret } from "./secret.ts";
export { spacesOf, type SpaceView } from "./spaces.ts";
export { headsCode } from "./sync/code.ts";
export { httpRelay, type Post } from "./sync/http.ts";
export { joinNew } from "./sync/join.ts";
export { syncAll, syncSpace, type Synced } from "./sync/sync.ts";
export { alarmSentences, errorSentences } from "./words/en/errors.ts";
