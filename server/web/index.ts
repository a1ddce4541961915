// Serves the built app, and nothing else: no content passes through here.
export { startWeb, type Beside, type Web, type WebOptions } from "./start.ts";
export { webApp } from "./app.ts";
