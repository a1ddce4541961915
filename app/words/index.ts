// The door to what the app says at first; what later screens say lies beside it in `en`, fetched with them. Another language is another folder beside en, and one line here.
import { common } from "./en/common.ts";
import { breath, home } from "./en/home.ts";
import { loop } from "./en/loop.ts";
import { map } from "./en/map.ts";
import { opening } from "./en/opening.ts";
import { reading } from "./en/reading.ts";
import { safety } from "./en/safety.ts";
import { settings } from "./en/settings.ts";

/** What the dance itself says. */
export { en as dance } from "@refrain/core/dance";

export const words = { common, opening, safety, home, breath, map, loop, settings, reading };
