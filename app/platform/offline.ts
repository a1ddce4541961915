/** Set when everything was deleted: this tab then puts nothing back, not even the app itself. The next visit does. */
const emptied = "emptied";

/** Takes the service worker and its files away. One that is still filling its cache is waited for, or it would refill it. */
export async function forgetOffline(): Promise<void> {
  remember();
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  for (const registration of registrations) {
    if (registration.installing)
      await until(registration.installing, ["installed", "activating", "activated", "redundant"]);
    await registration.unregister();
  }
  if ("caches" in globalThis) await Promise.all((await caches.keys()).map((key) => caches.delete(key)));
}

// Storage that the browser blocks throws at the first touch.
export function wasEmptied(): boolean {
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

/** Until a service worker is in one of these states. */
export const until = (worker: ServiceWorker, states: readonly ServiceWorkerState[]): Promise<void> =>
  new Promise((done) => {
    const look = () => states.includes(worker.state) && done();
    worker.addEventListener("statechange", look);
    look();
  });
