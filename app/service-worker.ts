// The app without a connection: every built file is kept at install, and served from there. It knows no content:
// nothing a person writes passes through it.
/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope;
/** Filled in by the build: every file of this version, and a name for it. */
declare const files: readonly string[];
declare const version: string;

const cacheName = `app-${version}`;

self.addEventListener("install", (event) => {
  const keep = async () => {
    // The caches stand in the order they were made: a version that comes back after another one stands last again.
    await caches.delete(cacheName);
    await (await caches.open(cacheName)).addAll(["/", ...files]);
  };
  event.waitUntil(keep());
});

// A page of the version before may be open, and fetches some of its files only when it needs them: they stay until the
// next version comes. No page is older than that, since a new version takes over where at most one is open.
self.addEventListener("activate", (event) => {
  const begin = async () => {
    const names = await caches.keys();
    for (const name of names.slice(0, Math.max(0, names.indexOf(cacheName) - 1))) await caches.delete(name);
    await self.clients.claim();
  };
  event.waitUntil(begin());
});

// A page that begins asks; where another one is open, something may be under way there. Without being asked a new version
// begins once all pages are closed.
self.addEventListener("message", (event) => {
  const takeOver = async () => {
    const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
    if (pages.length <= 1) await self.skipWaiting();
  };
  if (event.data === "take over") event.waitUntil(takeOver());
});

// A push carries nothing, and the notice says nothing: always the same name, whoever looks at the screen.
self.addEventListener("push", (event) => {
  event.waitUntil(self.registration.showNotification("Notes", { body: "", tag: "notes" }));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const open = async () => {
    const [there] = await self.clients.matchAll({ type: "window" });
    if (there) await there.focus();
    else await self.clients.openWindow("/");
  };
  event.waitUntil(open());
});

// Only the app's own files: whatever else stands at this address (the relay, what is to be read, what its operator looks at)
// is none of its business.
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const own =
    request.mode === "navigate"
      ? pathname === "/"
      : pathname.startsWith("/assets/") || files.includes(pathname);
  if (request.method === "GET" && origin === self.location.origin && own)
    event.respondWith(answer(request.mode === "navigate" ? "/" : request, request));
});

async function answer(wanted: Request | string, request: Request): Promise<Response> {
  // By name, not `caches.open`: opening would make the cache anew after everything was deleted. What this version does not
  // have is one of the version before.
  const kept = (await caches.match(wanted, { cacheName })) ?? (await caches.match(wanted));
  return kept ?? fetch(request);
}
