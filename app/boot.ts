// The first script of the page: leaving quickly works before anything else is there. The rest then comes in parts, each in
// a task of its own, so that a slow phone is never busy for long.
import { breath } from "./platform/breath.ts";
import { listenForQuickExit, staysLeft } from "./platform/quick-exit.ts";

staysLeft();
listenForQuickExit();

await import("react-dom/client");
await breath();
// Begun as soon as it is here, and not in the one task in which the browser ends with the page; the place for the app may
// still be on its way.
if (document.readyState === "loading")
  await new Promise((there) => addEventListener("DOMContentLoaded", there, { once: true }));
await import("./main.tsx");
