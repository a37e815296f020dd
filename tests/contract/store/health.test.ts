import { afterEach, expect, test, vi } from "vitest";
import { findStoreFailure } from "#lib/db/store-watch.ts";
import { logOutput } from "#lib/log.ts";
import { checkStore } from "#lib/sessions/store-state.ts";
import { describeEngines, openScratchStore } from "../engines.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describeEngines("threat 56: health", (_engine, makePlace) => {
  test("whether the store takes answers is tried by one small write in ten seconds, however often it is asked", async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    const { store, remove } = await openScratchStore(makePlace);
    const context = { store, clock: () => 7 };
    const commit = vi.spyOn(store, "commit");
    const asked = await Promise.all(Array.from({ length: 50 }, () => checkStore(context)));
    expect(new Set(asked)).toEqual(new Set(["ok"]));
    expect(commit).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(9999);
    await checkStore(context);
    expect(commit).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(2);
    expect(await checkStore(context)).toBe("ok");
    expect(commit).toHaveBeenCalledTimes(2);
    const tried = store.db.selectFrom("setting").select("value").where("name", "=", "last-try");
    expect(await tried.execute()).toEqual([{ value: "7" }]);
    await remove();
  });

  test("a failure is named, logged and forgotten once something was written for sure", async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    globalThis.azimutLogCounts = new Map();
    const lines: { event: string; kind?: string }[] = [];
    vi.spyOn(logOutput, "usual").mockImplementation((line) => {
      lines.push(JSON.parse(line));
    });
    const { store, remove } = await openScratchStore(makePlace);
    const context = { store, clock: () => 7 };
    const full = Object.assign(new Error("database or disk is full"), { errcode: 13 });
    vi.spyOn(store, "commit").mockRejectedValue(full);
    expect(await checkStore(context)).toBe("full");
    expect(findStoreFailure()).toBe("full");
    vi.restoreAllMocks();
    vi.spyOn(logOutput, "usual").mockImplementation((line) => {
      lines.push(JSON.parse(line));
    });
    expect(await checkStore(context)).toBe("full");
    vi.advanceTimersByTime(2001);
    expect(await checkStore(context)).toBe("ok");
    expect(findStoreFailure()).toBe(null);
    expect(lines).toMatchObject([
      { event: "store-failed", kind: "full", count: 1 },
      { event: "store-recovered" },
    ]);
    await remove();
  });
});
