// One server on Node that several parts stand behind: the app, the relay, pages to read, letters.
export {
  type Beside,
  type Caller,
  type Listening,
  type ListenOptions,
  listen,
  type Upgrade,
} from "./listen.ts";
export { addressOf } from "./address.ts";
