import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { countFollowers, mostOfCounsellor } from "#lib/sessions/live/following.ts";
import { peopleNewsSchema } from "#lib/sessions/schema/people-schema.ts";
import { liveSchema } from "#lib/sessions/schema/session-schema.ts";
import { describeEngines } from "../engines.ts";
import { Client, expectProblem, joinThrough, openApi, openThrough } from "./client.ts";
import { openStream, type ReadStream } from "./stream-reader.ts";

const [{ bank }] = releases;
const item = bank.items[0]?.id ?? "";
const opened: ReadStream[] = [];

async function follow(client: Client, path: string): Promise<ReadStream> {
  const stream = await openStream(client, path);
  opened.push(stream);
  return stream;
}

afterEach(() => {
  for (const stream of opened.splice(0)) stream.leave();
});

describeEngines("the stream of a session", (_engine, makePlace) => {
  test("tells how far the group is at once, and again after an answer without anybody looking again", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const { leave } = await openApi(makePlace);
    const mia = new Client("counsellor-a");
    const { id, code } = await openThrough(mia);
    const stream = await follow(mia, `/sessions/${id}/stream`);
    const { headers } = stream;
    expect(headers.get("content-type")).toBe("text/event-stream");
    expect(headers.get("cache-control")).toBe("no-cache, no-transform");
    const first = liveSchema.parse((await stream.next("session")).data);
    expect(first).toMatchObject({ joined: 0, state: "open", round: 1, resultsOpen: true });
    const phone = new Client();
    await joinThrough(phone, { code });
    const body = { answers: [{ item, option: "a", seq: 1 }], late: true };
    await phone.send("PUT", `/sessions/${id}/me/answers`, { body });
    const told = await stream.until("session", ({ started }) => started === 1);
    expect(told).toMatchObject({ joined: 1, started: 1, delayed: 1 });
    expect(JSON.stringify(told)).not.toContain(item);
    stream.leave();
    await leave();
  });

  test("threat 19: the board's stream has people, first all and then who changed, never an answer", async () => {
    const { leave } = await openApi(makePlace);
    const mia = new Client("counsellor-a");
    const { id, code } = await openThrough(mia);
    const [one, two] = [new Client(), new Client()];
    await joinThrough(one, { code });
    await joinThrough(two, { code });
    const stream = await follow(mia, `/sessions/${id}/participants/stream`);
    const all = peopleNewsSchema.parse((await stream.next("people")).data);
    expect(all).toMatchObject({ isAll: true, gone: [] });
    expect(all.people).toHaveLength(2);
    await one.send("PUT", `/sessions/${id}/me/answers`, {
      body: { answers: [{ item, option: "a", seq: 1 }] },
    });
    const changed = await stream.until("people", ({ people }) => people.length > 0);
    expect(changed).toMatchObject({ isAll: false, people: [{ answered: 1, state: "started" }] });
    expect(JSON.stringify(changed)).not.toContain(item);
    await two.send("DELETE", `/sessions/${id}/me`, { body: {} });
    const gone = await stream.until("people", (news) => news.gone.length > 0);
    expect(gone.gone).toEqual(
      all.people
        .map(({ id: person }) => person)
        .filter((person) => person !== changed.people[0].id),
    );
    stream.leave();
    await leave();
  });

  test("threat 19: streams are capped for a counsellor, and closed ones freed at once", async () => {
    const { context, leave } = await openApi(makePlace);
    const mia = new Client("counsellor-a");
    const { id } = await openThrough(mia);
    const path = `/sessions/${id}/stream`;
    const streams: ReadStream[] = [];
    while (streams.length < mostOfCounsellor) streams.push(await follow(mia, path));
    expect(countFollowers(context.store)).toBe(mostOfCounsellor);
    expectProblem(await mia.send("GET", path), 429, "too-many-streams");
    streams[0]?.leave();
    await streams[1]?.cancel();
    await vi.waitFor(
      () => expect(countFollowers(context.store)).toBe(mostOfCounsellor - 2),
      20_000,
    );
    const again = await follow(mia, path);
    await again.next("session");
    for (const stream of [again, ...streams]) stream.leave();
    await vi.waitFor(() => expect(countFollowers(context.store)).toBe(0), 20_000);
    await leave();
  });

  test("threat 19: a browser that leaves before the answer leaves no stream behind", async () => {
    const { context, leave } = await openApi(makePlace);
    const mia = new Client("counsellor-a");
    const { id } = await openThrough(mia);
    const gone = new AbortController();
    const opening = openStream(mia, `/sessions/${id}/stream`, gone);
    gone.abort();
    await opening.catch(() => {});
    expect(countFollowers(context.store)).toBe(0);
    await leave();
  });

  test("a deleted session ends its streams", async () => {
    const { context, leave } = await openApi(makePlace);
    const mia = new Client("counsellor-a");
    const { id } = await openThrough(mia);
    const stream = await follow(mia, `/sessions/${id}/stream`);
    await stream.next("session");
    await mia.send("DELETE", `/sessions/${id}`);
    await stream.end();
    expect(countFollowers(context.store)).toBe(0);
    await leave();
  });
});
