import { expect, onTestFinished, test } from "vitest";
import { createWorkLimit } from "#app/_api/work-limit.ts";
import { Client, expectProblem, openApi, openThrough } from "../api/client.ts";
import { describeEngines } from "../engines.ts";

describeEngines("threat 55: exports at once", (_engine, makePlace) => {
  test("a counsellor has two written at a time; one that is read or given up makes room", async () => {
    const { leave } = await openApi(makePlace);
    onTestFinished(leave);
    globalThis.azimutExports = undefined;
    const [counsellor, other] = [new Client("counsellor-a"), new Client("counsellor-b")];
    const { id } = await openThrough(counsellor, { aliasPolicy: "free" });
    const { id: otherId } = await openThrough(other, { aliasPolicy: "free" });
    const path = (format: string) => `/sessions/${id}/export/${format}`;
    const first = await counsellor.open("GET", path("csv"));
    const second = await counsellor.open("GET", path("xlsx"));
    expect([first.status, second.status]).toEqual([200, 200]);
    expectProblem(await counsellor.send("GET", path("json")), 429, "too-many-exports");
    expect((await other.send("GET", `/sessions/${otherId}/export/csv`)).status).toBe(200);
    await first.text();
    const third = await counsellor.open("GET", path("json"));
    expect(third.status).toBe(200);
    await second.body?.cancel();
    await third.body?.cancel();
    for (let more = 0; more < 10; more += 1) {
      expect((await counsellor.send("GET", path("csv"))).status).toBe(200);
    }
    // What is refused for another reason takes no place.
    for (let more = 0; more < 10; more += 1) {
      const foreign = await counsellor.send("GET", `/sessions/${otherId}/export/csv`);
      expectProblem(foreign, 404, "unknown-session");
    }
    expect((await counsellor.send("GET", path("csv"))).status).toBe(200);
  });
});

test("threat 55: so many pieces of work run for all, and one that takes too long keeps no place", async () => {
  const limit = createWorkLimit({ perKey: 2, overall: 3, longestMs: 20 });
  const [a, b] = [limit.begin("one"), limit.begin("one")];
  expect(limit.begin("one")).toBeNull();
  const c = limit.begin("two");
  expect(limit.begin("three")).toBeNull();
  c?.();
  c?.();
  expect(limit.begin("three")).not.toBeNull();
  expect(limit.begin("three")).toBeNull();
  await expect.poll(() => limit.begin("three")).not.toBeNull();
  a?.();
  b?.();
});
