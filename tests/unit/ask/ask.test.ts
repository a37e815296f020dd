import { afterEach, expect, test, vi } from "vitest";
import { askApi, pauseAfter, wordFault } from "#app/_ask/ask.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function reply(status: number, type: string, body: string | null): void {
  vi.stubGlobal(
    "fetch",
    async () => new Response(body, { status, headers: { "content-type": type } }),
  );
}

test.each([
  [200, "application/json", '{"a":1}', { ok: true, content: { a: 1 } }],
  [204, "", null, { ok: true, content: null }],
  [410, "application/problem+json", '{"code":"deleted"}', { code: "deleted", status: 410 }],
  [200, "text/html", "<h1>Wi-Fi</h1>", { ok: false, code: "foreign-reply" }],
  [502, "text/html", "Bad gateway", { ok: false, code: "foreign-reply" }],
  [200, "application/json", "<h1>Wi-Fi</h1>", { ok: false, code: "no-reply" }],
])("%i %s %s is what it is", async (status, type, body, found) => {
  reply(status, type, body);
  expect(await askApi("/x")).toMatchObject(found);
});

test("a request without a reply ends in time", async () => {
  vi.useFakeTimers();
  vi.stubGlobal(
    "fetch",
    (_url: string, { signal }: RequestInit) =>
      new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason))),
  );
  const asked = askApi("/x", { within: 200 });
  await vi.advanceTimersByTimeAsync(199);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await asked).toEqual({ ok: false, code: "no-reply" });
});

test.each([
  [0, 500, 1000],
  [1, 1000, 2000],
  [4, 8000, 16_000],
  [5, 10_000, 20_000],
  [50, 10_000, 20_000],
])("after %i failures the pause is from %i to %i ms", (failures, shortest, longest) => {
  expect(pauseAfter(failures, 0)).toBe(shortest);
  expect(pauseAfter(failures, 1)).toBe(longest);
});

test("a code without a sentence has the one for all others", () => {
  const faults = { failed: "Nothing was done.", full: "There is no room." };
  expect(wordFault("full", faults)).toBe("There is no room.");
  expect(wordFault("constructor", faults)).toBe("Nothing was done.");
});
