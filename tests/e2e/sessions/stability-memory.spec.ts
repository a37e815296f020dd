import { startScratchServer } from "../../servers/azimut-server.ts";
import { expect, test } from "../fixture.ts";
import { crowdAnswers, SessionApi } from "./session-api.ts";

/** Prints, from whichever thread, what is remembered by its answers, and what is found. */
const printingMemory = `import { writeSync } from "node:fs";
const { get, set } = Map.prototype;
const isOne = (key) => typeof key === "string" && /^[0-9]+:cr/.test(key);
Map.prototype.set = function (key, value) {
  if (isOne(key)) writeSync(1, "remembered:" + key + "\\n");
  return set.call(this, key, value);
};
Map.prototype.get = function (key) {
  const found = get.call(this, key);
  if (isOne(key) && found !== undefined) writeSync(1, "found:" + key + "\\n");
  return found;
};`;

test("how stable results are is worked out when people are done, and found by the page and by the export", async ({
  playwright,
}) => {
  const server = await startScratchServer({
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(printingMemory)}`,
  });
  const list = (what: string) =>
    server
      .printed()
      .split("\n")
      .filter((line) => line.startsWith(what))
      .map((line) => line.slice(what.length))
      .sort();
  const enter = () => playwright.request.newContext({ baseURL: server.url });
  const api = new SessionApi(server.url);
  const counsellor = await enter();
  const { id, path, code } = await api.open(counsellor);
  const people = crowdAnswers.slice(0, 5);
  for (const answers of people) await api.answer(await api.join(await enter(), { code }), answers);
  await expect.poll(() => list("remembered:")).toHaveLength(people.length);
  const known = list("remembered:");

  // Pages, route handlers and the starter are bundled apart: each brings this module's own copy.
  expect((await counsellor.get(`${path}/restitution`)).ok()).toBe(true);
  await expect.poll(() => [...new Set(list("found:"))]).toEqual(known);
  const count = list("found:").length;
  await api.insist(counsellor, `/api/v1/sessions/${id}/close`, { body: { grace: 0 } });
  const file = await counsellor.get(`/api/v1/sessions/${id}/export/csv`);
  expect((await file.text()).trim().split("\n")).toHaveLength(1 + people.length);
  await expect.poll(() => list("found:")).toHaveLength(count + people.length);
  expect(list("remembered:")).toEqual(known);
  await server.remove();
});
