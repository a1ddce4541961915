// `npm test`, `npm run test:long`, `npm run bench`: install what is missing, then run the checks named.
import { ensureInstalled, handOver } from "./setup.mjs";

ensureInstalled();
const [what, ...rest] = process.argv.slice(2);
handOver([`scripts/${what}.ts`, ...rest]);
