// `npm run dev`: the app with reload while it is being made; the gallery of all states at /gallery/index.html.
import { createServer } from "vite";
import { join } from "node:path";
import { root } from "./setup.mjs";

const server = await createServer({ configFile: join(root, "app", "vite.config.ts") });
await server.listen();
server.printUrls();
console.log("  The gallery: /gallery/index.html");
