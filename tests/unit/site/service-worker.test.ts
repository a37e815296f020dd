import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { beforeEach, expect, test, vi } from "vitest";
import { contentPolicy } from "#app/_api/page-headers.ts";

const origin = "https://azimut.example";
const file = "/_next/static/chunks/a.js";
const kept = new Map<string, Response>();
let network: (path: string) => Promise<Response>;
let room: () => void;

/** What a browser keeps, as far as the worker asks for it; `room` throws where the disk is full or the cache is broken. */
const cache = {
  match: async (asked: string | Request) => kept.get(pathOf(asked))?.clone(),
  put: async (asked: string | Request, response: Response) => {
    room();
    kept.set(pathOf(asked), response);
  },
  keys: async () => [...kept.keys()].map((path) => new Request(origin + path)),
  delete: async (path: string) => kept.delete(path),
};

function pathOf(asked: string | Request): string {
  return new URL(typeof asked === "string" ? asked : asked.url, origin).pathname;
}

function ourPage(text: string): Response {
  const headers = {
    "content-type": "text/html",
    "content-security-policy": contentPolicy({ scripts: [] }),
  };
  return new Response(`${text}<script src="${file}"></script>`, { headers });
}

function ourFile(): Response {
  return new Response("1", { headers: { "content-type": "application/javascript" } });
}

function portal(): Response {
  return new Response("Sign in to the network", { headers: { "content-type": "text/html" } });
}

/** Starts the worker in a browser that shows a French page; gives what it does on each kind of event. */
function startWorker(): Map<string, (event: object) => void> {
  const listeners = new Map<string, (event: object) => void>();
  const addEventListener = (name: string, listener: (event: object) => void) =>
    listeners.set(name, listener);
  runInNewContext(readFileSync("public/sw.js", "utf8"), {
    self: {
      ...{ location: { origin }, addEventListener, skipWaiting: () => {} },
      clients: { matchAll: async () => [{ url: `${origin}/fr/quiz` }] },
    },
    URL,
    caches: {
      open: async () => {
        room();
        return cache;
      },
    },
    fetch: (asked: string | Request) => network(pathOf(asked)),
    // The worker's only wait is the one for the network: it is over at once.
    setTimeout: (then: (value: null) => void) => setTimeout(then, 0, null),
  });
  return listeners;
}

/** Asks the worker as the browser does: for a page, or for a file of one. Waits until it has kept what it keeps. */
async function ask(path: string): Promise<string> {
  const listeners = startWorker();
  const work: Promise<unknown>[] = [];
  let answer: Promise<Response> | undefined;
  listeners.get("fetch")?.({
    request: Object.defineProperty(new Request(origin + path), "mode", {
      value: path === file ? "no-cors" : "navigate",
    }),
    respondWith: (response: Promise<Response>) => {
      answer = response;
    },
    waitUntil: (done: Promise<unknown>) => work.push(done),
  });
  const text = (await (await answer)?.text()) ?? "";
  await Promise.race([Promise.all(work), new Promise((resolve) => setTimeout(resolve, 20))]);
  return text;
}

beforeEach(async () => {
  kept.clear();
  room = () => {};
  network = async (path) => (path === file ? ourFile() : ourPage("first"));
  await ask("/fr/quiz");
});

const silence = () => new Promise<Response>(() => {});

test.each<[string, () => Promise<Response>]>([
  ["is silent", silence],
  ["fails", () => Promise.reject(new TypeError("no network"))],
  ["answers 503", async () => new Response("broken", { status: 503 })],
])("where the network %s, the page that was kept is shown, and stays kept", async (_, answer) => {
  network = answer;
  expect(await ask("/fr/quiz")).toMatch(/^first/);
  expect([...kept.keys()].sort()).toEqual([file, "/fr/quiz"]);
});

test("a page that came newly is shown and kept", async () => {
  network = async (path) => (path === file ? ourFile() : ourPage("second"));
  expect(await ask("/fr/quiz?a=b")).toMatch(/^second/);
  network = silence;
  expect(await ask("/fr/quiz")).toMatch(/^second/);
});

test("a network's sign-in page is shown and never kept: neither as a page nor as a file", async () => {
  network = async () => portal();
  expect(await ask("/fr/quiz")).toBe("Sign in to the network");
  expect(await ask("/fr/result")).toBe("Sign in to the network");
  expect([...kept.keys()].sort()).toEqual([file, "/fr/quiz"]);
  network = silence;
  expect(await ask("/fr/quiz")).toMatch(/^first/);

  kept.delete(file);
  network = async () => portal();
  await ask(file);
  expect([...kept.keys()]).toEqual(["/fr/quiz"]);
});

test("a page is kept only with all its files", async () => {
  kept.clear();
  network = async (path) => (path === file ? portal() : ourPage("first"));
  expect(await ask("/fr/quiz")).toMatch(/^first/);
  expect([...kept.keys()]).toEqual([]);
});

test("a full or broken cache is never in the way of the network", async () => {
  room = vi.fn(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  network = async (path) => (path === file ? ourFile() : ourPage("second"));
  expect(await ask("/fr/quiz")).toMatch(/^second/);
  expect(await ask(file)).toBe("1");
  expect(room).toHaveBeenCalled();
});

test("from the first visit on it keeps the quiz, the result, the method, and every role and comparison that the roles lead to", async () => {
  const links = ["/fr/roles/sales-manager", "/fr/compare/one-or-two", "/en/roles/sales-manager"];
  links.push("/fr/s/mine/7f3r", "/fr/result/cr1-abc", "/card/cr1-abc");
  const page = ourPage(links.map((path) => `<a href="${path}">`).join(""));
  network = async (path) => (path === file ? ourFile() : page.clone());
  const work: Promise<unknown>[] = [];
  startWorker().get("install")?.({ waitUntil: (done: Promise<unknown>) => work.push(done) });
  await Promise.all(work);
  const pages = [...kept.keys()].filter((path) => path !== file).sort();
  expect(pages).toEqual([
    ...[
      "/contours.svg",
      "/fr",
      "/fr/compare/one-or-two",
      "/fr/method",
      "/fr/quiz",
      "/fr/quiz/express",
    ],
    ...["/fr/result", "/fr/roles", "/fr/roles/sales-manager", "/reading-aids.js"],
  ]);
});
