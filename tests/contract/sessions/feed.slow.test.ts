import { setTimeout } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { openStore } from "#lib/db/open-store.ts";
import { saveAnswers } from "#lib/sessions/answers/saving.ts";
import { viewSession } from "#lib/sessions/live/session-view.ts";
import { makeDatabase } from "../engines.ts";
import { counsellorId, join, openClassroom, openSeconde } from "./classroom.ts";

test("threat 33: a participant answers on one instance, and the other one hears of it and counts right", async () => {
  const { context: one, place, leave } = await openClassroom(makeDatabase);
  const other = { ...one, store: await openStore(place.settings) };
  const heard: (string | null)[] = [];
  other.store.listen((topic) => heard.push(topic));
  await vi.waitFor(() => expect(heard).toContain(null), 20_000);
  const { sessionId, code } = await openSeconde(one);
  const { session, participant } = await join(one, code);
  // Joining is announced too.
  await setTimeout(500);
  heard.length = 0;
  const item = releases[0].bank.items[0]?.id ?? "";
  const answers = [{ item, option: "a", seq: 1 }];
  await saveAnswers(one, { seat: { session, participant }, answers });
  await vi.waitFor(() => expect(heard).toContain(sessionId), 20_000);
  const view = await viewSession(other, { sessionId, counsellorId });
  expect(view).toMatchObject({ counts: { started: 1 } });
  await other.store.close();
  await leave();
});
