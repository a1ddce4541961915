// Each topic by its own name, so that only what a screen says is fetched with it.
export { chair } from "./chair.ts";
export { chats } from "./chats.ts";
export { common } from "./common.ts";
export { breath, home } from "./home.ts";
export { lab } from "./lab.ts";
export { loop } from "./loop.ts";
export { map } from "./map.ts";
export { opening } from "./opening.ts";
export { ours } from "./ours.ts";
export { oursFirst } from "./ours-first.ts";
export { reading } from "./reading.ts";
export { room } from "./room.ts";
export { safety } from "./safety.ts";
export { sheets } from "./sheets.ts";
export { settings } from "./settings.ts";
