/**
 * Set when everything is deleted: this tab then puts nothing back, not even the app itself. The next visit does. It says
 * whether the files are gone, too.
 */
const emptied = "emptied";

/** So long a service worker may take to fill its cache before it is taken away all the same, in milliseconds. */
const patience = 10_000;

/** Takes the service worker and its files away. One that is still filling its cache is waited for, or it would refill it. */
export async function forgetOffline(): Promise<void> {
  remember("under-way");
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  for (const registration of registrations) {
    if (registration.installing)
      await Promise.race([
        until(registration.installing, ["installed", "activating", "activated", "redundant"]),
        new Promise((done) => setTimeout(done, patience)),
      ]);
    await registration.unregister();
  }
  if ("caches" in globalThis) await Promise.all((await caches.keys()).map((key) => caches.delete(key)));
  remember("gone");
}

// Storage that the browser blocks throws at the first touch.
export function wasEmptied(): "under-way" | "gone" | undefined {
  try {
    const said = sessionStorage.getItem(emptied);
    return said === "under-way" || said === "gone" ? said : undefined;
  } catch {
    return undefined;
  }
}

function remember(how: "under-way" | "gone"): void {
  try {
    sessionStorage.setItem(emptied, how);
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
