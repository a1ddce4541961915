export { openRelay, type OpenRelay, type RelayPorts } from "./relay.ts";
export { type RelayOptions, type RunningRelay, runRelay, type StartedRelay, startRelay } from "./start.ts";
export { sqliteStore } from "./store/sqlite.ts";
export { type Store, type Trouble, Unavailable } from "./store/store.ts";
