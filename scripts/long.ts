// `npm run test:long`: what takes longer than a check may: coverage studies, long chaos, fuzz by the million.
// With arguments, only the studies whose path contains one of them.
import { ensureBrowser } from "./browser.mjs";
import { close, runTests } from "./run.ts";

const browser = ensureBrowser((line: string) => console.log(line));
close(await runTests(process.argv.slice(2), { REFRAIN_BROWSER: browser, REFRAIN_LONG: "1" }));
