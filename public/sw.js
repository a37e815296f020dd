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
const firstPages = ["/result", "/quiz", "/quiz/express", "", "/method", "/roles"];

/** Files whose names do not change with their content. */
const fixedFiles = ["/contours.svg", "/reading-aids.js"];

/** After so many milliseconds of silence the kept page is shown. */
const longestWait = 5000;

/** How the policy of every page of ours begins: app/_api/page-headers.ts. */
const ourPolicy = "default-src 'none'; script-src 'self'";

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
  if (isPage || fixedFiles.includes(pathname)) event.respondWith(askNetworkFirst(event, pathname));
  else if (pathname.startsWith("/_next/static/")) event.respondWith(askCacheFirst(event));
});

/** A file whose name changes with its content. A full or broken cache is as good as an empty one. */
async function askCacheFirst(event) {
  const kept = await findKept(event.request);
  if (kept) return kept;
  const response = await fetch(event.request);
  if (isFile(response)) event.waitUntil(keep(event.request, response.clone()));
  return response;
}

/**
 * Kept under its path alone: what follows in the address belongs to the person. The kept page takes the place of a network that
 * fails, is silent or answers that it is broken; where nothing is kept the answer is waited for, and shown as it is.
 */
async function askNetworkFirst(event, pathname) {
  const answer = fetch(event.request);
  event.waitUntil(keepAnswer(answer, pathname));
  const first = await Promise.race([answer.catch(() => null), pause(longestWait)]);
  if (first && first.status < 500) return first;
  return (await findKept(pathname)) ?? answer;
}

async function keepAnswer(answer, pathname) {
  try {
    const response = await answer;
    if (isOurs(response)) await keepPage(pathname, response.clone());
  } catch {
    // No network, no room or a broken cache: what was kept before stays.
  }
}

/** Our pages have our policy; the sign-in page that a network puts in their place has another, or none. */
function isOurs(response) {
  const policy = response.headers.get("content-security-policy") ?? "";
  return response.ok && !response.redirected && policy.startsWith(ourPolicy);
}

/** What comes as a page in a file's place is somebody else's. */
function isFile(response) {
  const type = response.headers.get("content-type") ?? "";
  return response.ok && !response.redirected && !/html/i.test(type);
}

function pause(wait) {
  return new Promise((resolve) => setTimeout(resolve, wait, null));
}

async function findKept(request) {
  try {
    return await (await caches.open(cacheName)).match(request);
  } catch {
    return undefined;
  }
}

async function keep(request, response) {
  try {
    await (await caches.open(cacheName)).put(request, response);
  } catch {
    // No room, or a broken cache: the network is asked again.
  }
}

/** The pages of the language that is being read, and those that they lead to: every role and comparison. */
async function keepFirstPages() {
  const windows = await self.clients.matchAll({ includeUncontrolled: true });
  const locales = new Set(windows.map(({ url }) => new URL(url).pathname.split("/")[1]));
  const paths = [...locales].flatMap((locale) => firstPages.map((path) => `/${locale}${path}`));
  await keepAll(paths);
  for (const file of fixedFiles) await keepAnswer(fetch(file, { cache: "no-cache" }), file);
  const kept = await Promise.all(paths.map(async (path) => (await findKept(path))?.text()));
  const links = kept.flatMap((text) => [...(text ?? "").matchAll(/href="(\/[^"#?]+)"/g)]);
  const isFresh = (path) => !paths.includes(path) && locales.has(path.split("/")[1]);
  await keepAll([...new Set(links.map(([, path]) => path))].filter(isFresh));
}

async function keepAll(paths) {
  for (const path of paths.filter((path) => pages.test(path))) {
    await keepAnswer(fetch(path, { cache: "no-cache" }), path);
  }
}

/**
 * Keeps a page once the files it names are kept, so that what opens without a network is whole. Where it has changed, files
 * that no kept page names any more are dropped.
 */
async function keepPage(path, response) {
  const cache = await caches.open(cacheName);
  const before = await cache.match(path);
  const text = await response.clone().text();
  const isSame = before && (await before.text()) === text;
  for (const file of listFiles(text)) {
    if (isSame || (await cache.match(file))) continue;
    const found = await fetch(file);
    if (!isFile(found)) throw new Error(`not a file of ours: ${file}`);
    await cache.put(file, found);
  }
  await cache.put(path, response);
  if (isSame) return;
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
