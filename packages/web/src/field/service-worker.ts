// The library for workers cannot stand beside the one for pages; this is what is used of it.
interface Worker {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener(type: "install" | "activate", hear: (event: ExtendableEvent) => void): void;
  addEventListener(type: "fetch", hear: (event: FetchEvent) => void): void;
}
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  request: Request;
  respondWith(response: Promise<Response>): void;
}

const worker = self as unknown as Worker;
const CACHE = "guanhu-field-1";
const PAGE = "/field/";
// Files of earlier releases go first; one release has some thirty.
const FILES_AT_MOST = 80;
const PATIENCE_MS = 5000;

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));

worker.addEventListener("activate", (event) => {
  const tidy = caches
    .keys()
    .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))));
  event.waitUntil(tidy.then(() => worker.clients.claim()));
});

/** Only the pages themselves are kept here; what the API answers is kept, or not, by the pages. */
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  const isPage = request.mode === "navigate" ? pathname.startsWith(PAGE) : pathname === PAGE;
  if (isPage) event.respondWith(openPage(event));
  // The names of these files change with their content.
  else if (pathname.startsWith("/assets/")) event.respondWith(openFile(event));
});

/** The newest page where the network gives it in time, else the one that was opened last. */
async function openPage(event: FetchEvent): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(PAGE);
  const fresh = fetch(event.request).then((response) => {
    if (response.ok) event.waitUntil(cache.put(PAGE, response.clone()));
    return response;
  });
  if (!kept) return fresh;
  const late = new Promise<Response>((done) => setTimeout(done, PATIENCE_MS, kept));
  return Promise.race([fresh.catch(() => kept), late]);
}

async function openFile(event: FetchEvent): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(event.request);
  if (kept) return kept;
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(cache.put(event.request, response.clone()).then(() => prune(cache)));
  return response;
}

async function prune(cache: Cache): Promise<void> {
  const files = await cache.keys();
  const surplus = files.slice(0, Math.max(0, files.length - FILES_AT_MOST));
  await Promise.all(surplus.map((file) => cache.delete(file)));
}
