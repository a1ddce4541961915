/**
 * Registers the service worker, so that the app opens without a connection. A new version waits until no draft is open
 * and this page has gone out of sight; it never takes a page away from under somebody's hands.
 */
export function keepOffline(mayChange: () => boolean): void {
  if (!("serviceWorker" in navigator) || import.meta.env.DEV) return;
  addEventListener("load", () => {
    void navigator.serviceWorker.register("/service-worker.js").catch(() => undefined);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "hidden" || !mayChange()) return;
    void navigator.serviceWorker.getRegistration().then((found) => found?.waiting?.postMessage("take over"));
  });
}
