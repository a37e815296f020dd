import { setTimeout } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { openStore } from "#lib/db/open-store.ts";
import { saveAnswers } from "#lib/sessions/answers/saving.ts";
import { watchSession } from "#lib/sessions/live/feed.ts";
import { viewSession } from "#lib/sessions/live/session-view.ts";
import { describeEngines, makeDatabase } from "../engines.ts";
import { counsellorId, join, openClassroom, openSeconde } from "./classroom.ts";

const item = releases[0].bank.items[0]?.id ?? "";
const answers = [{ item, option: "a", seq: 1 }];

describeEngines("the feed", (_engine, makePlace) => {
  test("tells of this session's changes alone, at once and then twice a second at most", async () => {
    const { context, leave } = await openClassroom(makePlace);
    const mine = await openSeconde(context);
    const other = await openSeconde(context);
    const onChange = vi.fn();
    const stop = watchSession(context, mine.sessionId, onChange);
    await join(context, other.code);
    onChange.mockClear();
    await setTimeout(600);
    onChange.mockClear();
    for (let at = 0; at < 20; at += 1) await join(context, mine.code);
    await setTimeout(700);
    expect(onChange.mock.calls.length).toBeGreaterThanOrEqual(1);
    expect(onChange.mock.calls.length).toBeLessThanOrEqual(4);
    stop();
    onChange.mockClear();
    await join(context, mine.code);
    await setTimeout(300);
    expect(onChange).not.toHaveBeenCalled();
    await leave();
  });
});

test("threat 33: a participant answers on one instance, and the counts on the other are right within a second", async () => {
  const { context: one, place, leave } = await openClassroom(makeDatabase);
  const other = { ...one, store: await openStore(place.settings) };
  const { sessionId, code } = await openSeconde(one);
  const { session, participant } = await join(one, code);
  await setTimeout(1000);
  let started = -1;
  const stop = watchSession(other, sessionId, async () => {
    const view = await viewSession(other, { sessionId, counsellorId });
    if (view.ok) started = view.counts.started;
  });
  await saveAnswers(one, { seat: { session, participant }, answers });
  await vi.waitFor(() => expect(started).toBe(1), { timeout: 1000, interval: 20 });
  stop();
  await other.store.close();
  await leave();
});
