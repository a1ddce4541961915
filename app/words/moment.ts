// What the hard moment says: fetched with its screens, not before.
export { pause } from "./en/pause.ts";
export { practise } from "./en/practise.ts";
export {
  partIds,
  say,
  tapIds,
  type AskId,
  type PartId,
  type Taps,
  type WantId,
  type WarmId,
} from "./en/say.ts";
