export { startPush, type PushOptions, type RunningPush } from "./start.ts";
