import { setTimeout } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { watchSession } from "#lib/sessions/live/feed.ts";
import { describeEngines } from "../engines.ts";
import { join, openClassroom, openSeconde } from "./classroom.ts";

/** How long changes are gathered before they are told again. */
const gatherMs = 500;

describeEngines("the feed", (engine, makePlace) => {
  test("tells of this session's changes alone, at once and then twice a second at most", async () => {
    const { context, leave } = await openClassroom(makePlace);
    const mine = await openSeconde(context);
    const other = await openSeconde(context);
    const told: number[] = [];
    const stop = watchSession(context, mine.sessionId, () => told.push(performance.now()));
    // A new connection to PostgreSQL says once that some news may be missing.
    if (engine === "postgres") await vi.waitFor(() => expect(told).toHaveLength(1), 20_000);
    const before = told.length;
    await join(context, other.code);
    await setTimeout(gatherMs + 50);
    expect(told).toHaveLength(before);

    let last = 0;
    for (let at = 0; at < 20; at += 1) {
      last = performance.now();
      await join(context, mine.code);
      if (at === 0) expect(told).toHaveLength(before + 1);
    }
    await vi.waitFor(() => expect(told.at(-1)).toBeGreaterThan(last), 20_000);
    const gaps = told.slice(1).map((at, place) => at - (told[place] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(gatherMs - 5);

    await join(context, mine.code);
    stop();
    const end = told.length;
    await join(context, mine.code);
    await setTimeout(gatherMs + 50);
    expect(told).toHaveLength(end);
    await leave();
  });
});
