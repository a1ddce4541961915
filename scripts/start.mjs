// `npm start`: install what is missing, then serve.
import { ensureInstalled, handOver } from "./setup.mjs";

ensureInstalled();
handOver(["cli/main.ts", "serve", ...process.argv.slice(2)]);
