// What no journey may cause: an error, a refused load, a request that leaves the app's own origin.
import type { BrowserContext } from "playwright-core";

/** Told by the page itself of what its security policy refused. */
declare global {
  function refused(what: string): void;
}

/** Collects faults from every page of this profile. Nothing ever reaches another origin: such requests are answered here. */
export async function listenForFaults(context: BrowserContext, origin: string): Promise<string[]> {
  const faults: string[] = [];
  await context.exposeBinding("refused", (_source, what: string) => void faults.push(`policy: ${what}`));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) =>
      globalThis.refused(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  context.on("console", (message) => {
    if (message.text() === "Service Worker registration blocked by Playwright") return;
    if (message.type() === "error" || message.type() === "warning") faults.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => faults.push(`error: ${error.error().message}`));
  context.on("request", (request) => {
    const { protocol, origin: to } = new URL(request.url());
    if (to !== origin && protocol !== "blob:" && protocol !== "data:")
      faults.push(`request: ${request.url()}`);
  });
  await context.route(
    (url) => url.origin !== origin && url.protocol.startsWith("http"),
    (route) => route.fulfill({ contentType: "text/html", body: "<title>Elsewhere</title>" }),
  );
  return faults;
}
