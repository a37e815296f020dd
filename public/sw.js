/*
 * Keeps the static pages and their files on this device, so that a result and the quiz open without a network. Only what
 * is listed here passes through: never a page with answers in its address, a session, a card or an API.
 */

/** Another number empties what earlier versions kept. */
const cacheName = "azimut-1";

const topics =
  "quiz(/express)?(/[a-z]{2}[0-9]+)?|result|method|privacy|accessibility|roles(/[a-z-]+)?|compare/[a-z-]+";
// Any language: what is no page of the site is answered with 404, and that is not kept.
const pages = new RegExp(`^/[a-z]{2}(-[A-Z]{2})?(/(${topics}))?$`);
const firstPages = ["/result", "/quiz", "/quiz/express"];

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(keepFirstPages());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), dropOtherCaches()]));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  const isPage = request.mode === "navigate" && pages.test(pathname);
  if (isPage || pathname === "/contours.svg") event.respondWith(askNetworkFirst(event, pathname));
  else if (pathname.startsWith("/_next/static/")) event.respondWith(askCacheFirst(event));
});

/** A file whose name changes with its content. */
async function askCacheFirst(event) {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(event.request);
  if (kept) return kept;
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(cache.put(event.request, response.clone()));
  return response;
}

/** Kept under its path alone: what follows in the address belongs to the person. */
async function askNetworkFirst(event, pathname) {
  try {
    const response = await fetch(event.request);
    if (response.ok) event.waitUntil(keepPage(pathname, response.clone()));
    return response;
  } catch (error) {
    const kept = await caches.match(pathname);
    if (kept) return kept;
    throw error;
  }
}

/** The pages of the language that is being read. */
async function keepFirstPages() {
  const windows = await self.clients.matchAll({ includeUncontrolled: true });
  const locales = new Set(windows.map(({ url }) => new URL(url).pathname.split("/")[1]));
  const paths = [...locales].flatMap((locale) => firstPages.map((path) => `/${locale}${path}`));
  for (const path of paths.filter((path) => pages.test(path))) {
    const response = await fetch(path, { cache: "no-cache" });
    if (response.ok) await keepPage(path, response);
  }
}

/** Keeps a page and the files it names. Where it has changed, files that no kept page names any more are dropped. */
async function keepPage(path, response) {
  const cache = await caches.open(cacheName);
  const before = await cache.match(path);
  const text = await response.clone().text();
  const isSame = before && (await before.text()) === text;
  await cache.put(path, response);
  if (isSame) return;
  for (const file of listFiles(text)) if (!(await cache.match(file))) await cache.add(file);
  if (before) await dropUnnamedFiles(cache);
}

async function dropUnnamedFiles(cache) {
  const kept = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  const named = new Set();
  for (const path of kept.filter((path) => pages.test(path))) {
    for (const file of listFiles(await (await cache.match(path)).text())) named.add(file);
  }
  const files = kept.filter((path) => path.startsWith("/_next/static/"));
  await Promise.all(files.filter((path) => !named.has(path)).map((path) => cache.delete(path)));
}

function listFiles(text) {
  return new Set(text.match(/\/_next\/static\/[\w./~-]+/g));
}

async function dropOtherCaches() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("azimut-") && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
}
