import { forgetOffline, until, wasEmptied } from "./offline.ts";

/** So long nothing is touched before the files are fetched, in milliseconds. */
const calm = 3_000;

/**
 * Registers the service worker, so that the app opens without a connection: once nobody is at work on the page, since to keep
 * every file takes the time of a slow phone. Called as the page begins, and only then asks a version that waits to take over:
 * it does so where no other page is open (service-worker.ts), and this one goes on with its own files until it is opened anew.
 */
export function keepOffline(): void {
  if (!("serviceWorker" in navigator)) return;
  // What could not be taken away when everything was deleted.
  if (wasEmptied() === "under-way") void forgetOffline().catch(() => undefined);
  void navigator.serviceWorker.getRegistration().then((found) => found?.waiting?.postMessage("take over"));
  whenCalm(() => void register());
}

/** Registers the service worker, if it was not yet, and waits until it is at work; undefined where none can be had. */
export async function workerAtWork(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await register();
  if (!registration) return undefined;
  const coming = registration.installing ?? registration.waiting;
  if (!registration.active && coming) await until(coming, ["activated", "redundant"]);
  return registration.active ? registration : undefined;
}

async function register(): Promise<ServiceWorkerRegistration | undefined> {
  if (!("serviceWorker" in navigator) || import.meta.env.DEV || wasEmptied()) return undefined;
  return navigator.serviceWorker.register("/service-worker.js").catch(() => undefined);
}

/** Does something once, when nothing was touched for a while or the page goes out of sight. */
function whenCalm(work: () => void): void {
  const over = new AbortController();
  const { signal } = over;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    clearTimeout(timer);
    over.abort();
    work();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(begin, calm);
  };
  wait();
  for (const touch of ["pointerdown", "keydown"]) addEventListener(touch, wait, { passive: true, signal });
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && begin(), {
    signal,
  });
}
