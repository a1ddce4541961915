// The app without a connection: every built file is kept at install, and served from there. It knows no content:
// nothing a person writes passes through it.
/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope;
/** Filled in by the build: every file of this version, and a name for it. */
declare const files: readonly string[];
declare const version: string;

const cacheName = `app-${version}`;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(["/", ...files])));
});

self.addEventListener("activate", (event) => {
  const old = async () => {
    for (const name of await caches.keys()) if (name !== cacheName) await caches.delete(name);
    await self.clients.claim();
  };
  event.waitUntil(old());
});

// A new version takes over only when the page says that nobody is in the middle of something.
self.addEventListener("message", (event) => {
  if (event.data === "take over") void self.skipWaiting();
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

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (
    request.method !== "GET" ||
    url.origin !== self.location.origin ||
    url.pathname.startsWith("/v1/") ||
    /^\/(read|letters|comments|operator)(\/|$)|^\/(sitemap\.xml|robots\.txt)$/.test(url.pathname)
  )
    return;
  event.respondWith(answer(request));
});

async function answer(request: Request): Promise<Response> {
  // By name, not `caches.open`: opening would make the cache anew after everything was deleted.
  const kept = await caches.match(request.mode === "navigate" ? "/" : request, {
    cacheName,
    ignoreSearch: request.mode === "navigate",
  });
  return kept ?? fetch(request);
}
