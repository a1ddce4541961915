import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "../setup.mjs";

/** Where the data shared beside the project lies; undefined where it is absent. */
export const shared: string | undefined = [
  process.env["REFRAIN_SHARED"],
  join(root, "..", "shared"),
  join(root, "..", "..", "shared"),
].find((place) => place !== undefined && existsSync(join(place, "tools", "score-coach.mjs")));
