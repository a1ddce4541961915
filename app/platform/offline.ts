/** Set when everything was deleted: this tab then puts nothing back, not even the app itself. The next visit does. */
const emptied = "emptied";

/** So long nothing is touched before the files are fetched, in milliseconds. */
const calm = 3_000;

/**
 * Registers the service worker, so that the app opens without a connection: once nobody is at work on the page, since to keep
 * every file takes the time of a slow phone. A new version waits until no draft is open and this page has gone out of sight;
 * it never takes a page away from under somebody's hands.
 */
export function keepOffline(mayChange: () => boolean): void {
  if (!("serviceWorker" in navigator)) return;
  whenCalm(() => void register());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "hidden" || !mayChange()) return;
    void navigator.serviceWorker.getRegistration().then((found) => found?.waiting?.postMessage("take over"));
  });
}

/** The service worker, registered if it was not yet; undefined where none can be had. */
export async function register(): Promise<ServiceWorkerRegistration | undefined> {
  if (!("serviceWorker" in navigator) || import.meta.env.DEV || wasEmptied()) return undefined;
  return navigator.serviceWorker.register("/service-worker.js").catch(() => undefined);
}

/** Does something once, when nothing was touched for a while or the page goes out of sight. */
function whenCalm(work: () => void): void {
  const over = new AbortController();
  const { signal } = over;
  const begin = () => {
    clearTimeout(timer);
    over.abort();
    work();
  };
  let timer = setTimeout(begin, calm);
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(begin, calm);
  };
  for (const touch of ["pointerdown", "keydown"]) addEventListener(touch, wait, { passive: true, signal });
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && begin(), {
    signal,
  });
}

/** Takes the service worker and its files away. One that is still filling its cache is waited for, or it would refill it. */
export async function forgetOffline(): Promise<void> {
  remember();
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  for (const registration of registrations) {
    if (registration.installing) await installed(registration.installing);
    await registration.unregister();
  }
  if ("caches" in globalThis) await Promise.all((await caches.keys()).map((key) => caches.delete(key)));
}

// Storage that the browser blocks throws at the first touch.
function wasEmptied(): boolean {
  try {
    return sessionStorage.getItem(emptied) !== null;
  } catch {
    return false;
  }
}

function remember(): void {
  try {
    sessionStorage.setItem(emptied, "yes");
  } catch {
    // Nothing can be kept here, so nothing was.
  }
}

const installed = (worker: ServiceWorker): Promise<void> =>
  new Promise((done) => {
    worker.addEventListener("statechange", () => {
      if (worker.state !== "installing") done();
    });
    if (worker.state !== "installing") done();
  });
