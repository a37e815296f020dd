import { expect, test, vi } from "vitest";
import { createFailureLimit } from "#app/_api/failure-limit.ts";
import { logOutput } from "#lib/log.ts";
import { drawCode } from "#lib/sessions/codes.ts";
import { describeEngines, makeFolder } from "../engines.ts";
import {
  Client,
  expectProblem,
  joinThrough,
  openApi,
  openThrough,
  read,
  sessionSchema,
} from "./client.ts";

describeEngines("threat 1: guessing", (_engine, makePlace) => {
  test("unknown, closed and expired codes, and those that are not open yet, answer alike: status, headers and body", async () => {
    const { context, wait, leave } = await openApi(makePlace);
    const counsellor = new Client("counsellor-a");
    const expired = await openThrough(counsellor);
    wait(24 * 3_600_000);
    const closed = await openThrough(counsellor);
    await counsellor.send("POST", `/sessions/${closed.id}/close`, { body: {} });
    const drafts = [
      { title: "Seconde A" },
      { title: "Seconde C", opensAt: new Date(context.clock() + 3_600_000).toISOString() },
    ].map(async (body) =>
      read(sessionSchema, await counsellor.send("POST", "/sessions", { body })),
    );
    const toCome = (await Promise.all(drafts)).map(({ way }) => way);
    const phone = new Client();
    const replies = [];
    const unknown = { code: "2345678", token: "7".repeat(26) };
    for (const path of ["/door", "/participants"]) {
      for (const { code, token } of [closed, expired, ...toCome, unknown]) {
        for (const body of [{ code }, { token }]) {
          const { status, headers, text } = await phone.send("POST", path, { body });
          replies.push(JSON.stringify([status, [...headers], text]));
        }
      }
    }
    expect(new Set(replies).size).toBe(1);
    expect(replies[0]).toContain("no-entry");
    await leave();
  });

  test("a flood of wrong codes is answered 429, and right codes from the same address still open", async () => {
    const { context, leave } = await openApi(makePlace);
    const { code } = await openThrough(new Client("counsellor-a"));
    const flood = new Client();
    const statuses = new Set<number>();
    for (let at = 0; at < 500; at += 1) {
      const body = { code: drawCode(context) };
      statuses.add((await flood.send("POST", "/participants", { body })).status);
    }
    expect([...statuses].sort()).toEqual([404, 429]);
    await joinThrough(new Client(), { code });
    await leave();
  });
});

test("threat 1: a participant's own mistakes count for the participant, not for the address", async () => {
  const { leave } = await openApi(makeFolder);
  const { id, code } = await openThrough(new Client("counsellor-a"));
  const [broken, neighbour] = [new Client(), new Client()];
  await joinThrough(broken, { code });
  await joinThrough(neighbour, { code });
  const path = `/sessions/${id}/me/answers`;
  for (let at = 0; at < 200; at += 1) await broken.send("PUT", path, { body: { answers: 1 } });
  expectProblem(await broken.send("PUT", path, { body: {} }), 429, "too-many-failures");
  expectProblem(await neighbour.send("PUT", path, { body: {} }), 422, "bad-input");
  expect((await broken.send("PUT", path, { body: { answers: [] } })).status).toBe(200);
  await leave();
});

test("the limit is of bounded size and forgets after its time", () => {
  const limit = createFailureLimit({ perKey: 2, overall: 1000, windowMs: 1000, mostKeys: 10 });
  expect([limit.note("a", 0), limit.note("a", 1), limit.note("a", 2)]).toEqual([
    false,
    false,
    true,
  ]);
  expect(limit.note("a", 1000)).toBe(false);
  for (let at = 0; at < 100; at += 1) limit.note(`k${at}`, 1001);
  expect([limit.note("a", 1002), limit.note("a", 1003)]).toEqual([false, false]);
});

test("threat 15: a failure in the log has no value that people wrote", async () => {
  const { context, leave } = await openApi(makeFolder);
  const { code } = await openThrough(new Client("counsellor-a"), { aliasPolicy: "free" });
  globalThis.azimutLogCounts = new Map();
  const logged = vi.spyOn(logOutput, "usual").mockImplementation(() => {});
  vi.spyOn(context.store, "commit").mockRejectedValue(
    Object.assign(new Error("value canary-alias is wrong"), { detail: "canary-alias" }),
  );
  const body = { code, alias: "canary-alias" };
  expectProblem(await new Client().send("POST", "/participants", { body }), 500, "internal");
  const lines = logged.mock.calls.map(([text]) => JSON.parse(text));
  expect(lines).toMatchObject([
    { level: "error", event: "failed", where: "joinOpenSession", error: "Error", count: 1 },
    { level: "info", event: "refused", reason: "internal", status: 500, count: 1 },
  ]);
  const line = JSON.stringify(lines);
  for (const secret of ["canary", code, code.replace("-", "").toLowerCase()]) {
    expect(line).not.toContain(secret);
  }
  vi.restoreAllMocks();
  await leave();
});
