/*
 * Keeps the static pages and their files on this device, so that a result and the quiz open without a network. Only what
 * is listed here passes through: never a page with answers in its address, a card or an API, and of a session the quiz alone.
 */

/** Another number empties what earlier versions kept. */
const cacheName = "azimut-1";

const topics =
  "quiz(/express)?(/[a-z]{2}[0-9]+)?|result|method|privacy|accessibility|roles(/[a-z-]+)?|compare/[a-z-]+";
// Any language: what is no page of the site is answered with 404, and that is not kept.
const pages = new RegExp(`^/[a-z]{2}(-[A-Z]{2})?(/(${topics}))?$`);
const firstPages = ["/result", "/quiz", "/quiz/express", "", "/method", "/roles"];

/**
 * The quiz of a group session. It is kept as it is before anything is answered, and without a name: the answers are in the
 * device's queue (app/_session/saving/answer-queue.ts).
 */
const sessionQuiz = /^\/[a-z]{2}(-[A-Z]{2})?\/s\/mine\/[\w-]+\/quiz$/;
const sessionPage = /^\/[a-z]{2}(-[A-Z]{2})?\/s\//;

/** Files whose names do not change with their content. */
const fixedFiles = ["/contours.svg", "/reading-aids.js"];

/** After so many milliseconds of silence the kept page is shown. */
const longestWait = 5000;

/** How the policy of every page of ours begins: app/_api/page-headers.ts. */
const ourPolicy = "default-src 'none'; script-src 'self'";

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(keepFirst());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), dropOtherCaches()]));
});

/** The page that is being read, which asks that it be there without a network. */
self.addEventListener("message", (event) => {
  const path = event.data?.keep;
  if (sessionQuiz.test(path)) event.waitUntil(keepSessionQuiz(path));
  else if (pages.test(path)) event.waitUntil(keepLanguage(path.split("/")[1]));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  const isNavigation = request.mode === "navigate";
  const isPage = isNavigation && (pages.test(pathname) || sessionQuiz.test(pathname));
  if (isPage || fixedFiles.includes(pathname)) {
    event.respondWith(askNetworkFirst(event, pathname));
  } else if (isNavigation && sessionPage.test(pathname)) {
    event.respondWith(askForSomebody(request));
  } else if (pathname.startsWith("/_next/static/")) {
    event.respondWith(askCacheFirst(event));
  }
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
  event.waitUntil(followAnswer(answer, pathname));
  const first = await Promise.race([answer.catch(() => null), pause(longestWait)]);
  if (first && first.status < 500) return first;
  return (await findKept(pathname)) ?? answer;
}

async function followAnswer(answer, pathname) {
  if (sessionQuiz.test(pathname)) {
    const { status } = await answer.catch(() => ({ status: 0 }));
    if (status >= 400 && status < 500) await forgetSessions();
    return;
  }
  await keepAnswer(answer, pathname);
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

/** Where the first page is one of a session, a whole room may be coming in: then nothing else is fetched. */
async function keepFirst() {
  const windows = await self.clients.matchAll({ includeUncontrolled: true });
  const paths = windows.map(({ url }) => new URL(url).pathname).filter((path) => pages.test(path));
  await keepFirstPages([...new Set(paths.map((path) => path.split("/")[1]))]);
}

/** What a first visit keeps, where that was one to a session, or in another language. */
async function keepLanguage(locale) {
  if (!(await findKept(`/${locale}/result`))) await keepFirstPages([locale]);
}

/** Who gets one of a session's other pages may just have joined, left or been erased: the kept quiz is not theirs. */
async function askForSomebody(request) {
  const response = await fetch(request);
  await forgetSessions();
  return response;
}

/** How often that was so. */
let departures = 0;

async function keepSessionQuiz(path) {
  const before = departures;
  await keepAnswer(fetch("/reading-aids.js"), "/reading-aids.js");
  await keepAnswer(fetch(`${path}?blank`), path);
  if (before !== departures) await forgetSessions();
}

async function forgetSessions() {
  departures += 1;
  try {
    const cache = await caches.open(cacheName);
    const kept = (await cache.keys()).filter(({ url }) => sessionPage.test(new URL(url).pathname));
    await Promise.all(kept.map((request) => cache.delete(request)));
  } catch {
    // A broken cache gives nothing back either.
  }
}

/** The pages of a language, and those that they lead to: every role and comparison. */
async function keepFirstPages(locales) {
  const paths = locales.flatMap((locale) => firstPages.map((path) => `/${locale}${path}`));
  await keepAll(paths);
  for (const file of fixedFiles) await keepAnswer(fetch(file), file);
  const kept = await Promise.all(paths.map(async (path) => (await findKept(path))?.text()));
  const links = kept.flatMap((text) => [...(text ?? "").matchAll(/href="(\/[^"#?]+)"/g)]);
  const isFresh = (path) => !paths.includes(path) && locales.includes(path.split("/")[1]);
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
  for (const path of kept.filter((path) => pages.test(path) || sessionQuiz.test(path))) {
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
