// The vault's door for an app. Everything is a function over a `Device`; nothing here can switch a rule off.
import type { Result } from "@refrain/wire";
import * as inside from "./device.ts";
import type { VaultError } from "./errors.ts";
import type { Ports } from "./ports.ts";
import type { Context } from "./context.ts";

export type Device = Context;

/** This device again, or for the first time. */
export const openDevice = (ports: Ports): Promise<Result<Device, VaultError>> => inside.openDevice(ports);

export { append, read, type Read, subscribe } from "./device.ts";
export type { VaultError } from "./errors.ts";
export { type Exchange, exchangeOf, giveHalf, takeBack } from "./exchange/act.ts";
export { advance, readerCards, type Stage } from "./invite/advance.ts";
export { consent, digits, invite, look, typeDigits } from "./invite/invite.ts";
export { type Subtle, webCrypto } from "./keys/webcrypto.ts";
export type { Alarm } from "./log/alarm.ts";
export { close, erase, leave, unsay } from "./log/leave.ts";
export { addDevice, devicesOf, removeDevice, renewKey } from "./membership/devices.ts";
export { beginMine } from "./membership/founding.ts";
export { renewKeys } from "./membership/renew.ts";
export { acceptTherapy, proposals, proposeTherapy } from "./membership/therapy.ts";
export { recover, setWords } from "./membership/words.ts";
export * from "./ports.ts";
export { reveal, Secret, secret } from "./secret.ts";
export { spacesOf, type SpaceView } from "./spaces.ts";
export { headsCode } from "./sync/code.ts";
export { httpRelay, type Post } from "./sync/http.ts";
export { joinNew } from "./sync/join.ts";
export { syncAll, syncSpace, type Synced } from "./sync/sync.ts";
export { alarmSentences, errorSentences } from "./words/en/errors.ts";
