// The first script of the page: leaving quickly works before anything else is there. The rest then comes in parts, each in
// a task of its own, so that a slow phone is never busy for long.
import { listenForQuickExit, staysLeft } from "./platform/quick-exit.ts";

staysLeft();
listenForQuickExit();

/** Lets the browser draw, and answer, before the next part. */
const breath = () => new Promise<void>((resolve) => setTimeout(resolve));

await import("react-dom/client");
await breath();
await import("./main.tsx");
