import type { APIRequestContext } from "@playwright/test";
import type { z } from "zod";
import { receiptSchema } from "#lib/sessions/schema/participant-schema.ts";
import { participantListSchema, participantSchema } from "#lib/sessions/schema/people-schema.ts";
import { invitationLinkSchema, teamSchema } from "#lib/sessions/schema/team-schema.ts";
import { openStream, type ReadStream } from "../../contract/api/stream-reader.ts";
import { noteCanaries, noteCookies } from "./canaries.ts";
import { crowdAnswers } from "./session-api.ts";
import { test as base, expect } from "./session-fixture.ts";
import { counsellorWords } from "./session-steps.ts";

/*
 * Two servers share a PostgreSQL, and each request reaches the other one than the last: whatever a server kept to itself
 * would be missing at the next step. Nothing here needs a browser; hour.spec.ts has three of them on such a pair.
 */

type Person = z.output<typeof participantSchema>;
type Follow = (counsellor: APIRequestContext, path: string) => Promise<ReadStream>;

const test = base.extend<{ follow: Follow }>({
  follow: async ({ server }, use) => {
    const streams: ReadStream[] = [];
    await use(async (counsellor, path) => {
      const { cookies } = await counsellor.storageState();
      const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
      const stream = await openStream(
        {
          open: (_, at, { signal = null } = {}) =>
            fetch(`${server.url}/api/v1${at}`, { headers: { cookie }, signal }),
        },
        path,
      );
      streams.push(stream);
      return stream;
    });
    for (const stream of streams) stream.leave();
  },
});
test.use({ place: "two on postgres" });

const password = "quatre chevaux verts";
noteCanaries(password);

test("an account made here signs in there, and ending all others ends what is open there", async ({
  request: laptop,
  newCaller,
  follow,
  api,
}) => {
  const email = "mia@lycee.example";
  const { id, path } = await api.open(laptop);
  await api.insist(laptop, "/api/auth/sign-up/email", { body: { name: "-", email, password } });
  expect(await (await laptop.get("/fr/counsellor")).text()).toContain(path);

  const phone = await newCaller();
  const wrong = { email, password: "not the password" };
  expect((await api.send(phone, "/api/auth/sign-in/email", { body: wrong })).status()).toBe(401);
  await api.insist(phone, "/api/auth/sign-in/email", { body: { email, password } });
  await noteCookies(phone);
  expect(await (await phone.get(path)).text()).toContain("Seconde B");
  const stream = await follow(phone, `/sessions/${id}/stream`);
  await stream.next("session");
  await api.insist(laptop, "/api/auth/revoke-other-sessions", { body: { password } });
  await stream.end();
  expect(await (await phone.get(path)).text()).toContain(counsellorWords.page.missing);
  expect(await (await phone.get("/fr/counsellor")).text()).not.toContain(path);
});

test("the board here is told of who joins, answers, is renamed or taken out there", async ({
  request: counsellor,
  newCaller,
  follow,
  api,
}) => {
  const { id, code } = await api.open(counsellor, { subgroups: ["2de A", "2de B"] });
  // One stream a server.
  const boards: ReadStream[] = [];
  for (const _ of [1, 2])
    boards.push(await follow(counsellor, `/sessions/${id}/participants/stream`));
  const seat = await api.join(await newCaller(), { code });
  const expectTold = async (isWanted: (person: Person) => boolean) => {
    for (const board of boards) {
      await board.until("people", ({ people }) =>
        participantSchema.array().parse(people).some(isWanted),
      );
    }
  };
  await expectTold(({ alias, answered }) => alias === seat.alias && answered === 0);
  const [[item = "", option = ""] = []] = Object.entries(crowdAnswers[0] ?? {});
  await api.answer(seat, { [item]: option }, { finished: false });
  await expectTold(({ answered, state }) => answered === 1 && state === "started");

  const list = await counsellor.get(`/api/v1/sessions/${id}/participants`);
  const [person] = participantListSchema.parse(await list.json()).participants;
  const address = `/api/v1/sessions/${id}/participants/${person?.id}`;
  const change = (body: object) => api.insist(counsellor, address, { method: "PATCH", body });
  await change({ alias: "Zoé des sables" });
  await expectTold(({ alias }) => alias === "Zoé des sables");
  await change({ subgroup: "2de B" });
  await expectTold(({ subgroup }) => subgroup === "2de B");
  await change({ isRemoved: true });
  await expectTold(({ removedAt }) => removedAt !== null);
  expect((await seat.phone.get(`/api/v1/sessions/${id}/me`)).ok()).toBe(false);
});

test("a colleague invited here runs the session there, and is off it when the owner says so", async ({
  request: owner,
  newCaller,
  follow,
  api,
}) => {
  const { id, path } = await api.open(owner);
  await api.insist(owner, "/api/auth/sign-up/email", {
    body: { name: "-", email: "zelie@college.example", password },
  });
  const team = `/api/v1/sessions/${id}`;
  const made = await api.insist(owner, `${team}/invitations`, { body: { right: "run" } });
  const { token } = invitationLinkSchema.parse(made);
  noteCanaries(token);
  const colleague = await newCaller();
  await api.insist(colleague, "/api/auth/sign-up/email", {
    body: { name: "-", email: "noah@college.example", password },
  });
  await api.insist(colleague, `${team}/colleagues`, { body: { token } });
  await api.insist(colleague, `${team}/close`);
  await api.insist(colleague, `${team}/open`);
  const stream = await follow(colleague, `/sessions/${id}/stream`);
  const { members } = teamSchema.parse(await (await owner.get(`${team}/team`)).json());
  const noah = members.find(({ email }) => email === "noah@college.example");
  await api.insist(owner, `${team}/colleagues/${noah?.id}`, { method: "DELETE" });
  await stream.end();
  expect(await (await colleague.get(path)).text()).toContain(counsellorWords.page.missing);
});

test("exports, the erasure of one and of all, and their receipts are the same from both", async ({
  request: owner,
  newCaller,
  api,
}) => {
  const { id, code, path } = await api.open(owner, { aliasPolicy: "free" });
  for (const alias of ["Zoé", "=1+1"]) await api.join(await newCaller(), { code, alias });
  for (const [name, start] of [
    ["csv", "\ufeffPersonne;Nom;"],
    ["xlsx", "PK"],
    ["json", '{"format":"azimut-session-1"'],
  ] as const) {
    for (const _ of [1, 2]) {
      const file = await owner.get(`/api/v1/sessions/${id}/export/${name}`);
      expect((await file.text()).slice(0, start.length)).toBe(start);
    }
  }
  const list = await owner.get(`/api/v1/sessions/${id}/participants`);
  const [person] = participantListSchema.parse(await list.json()).participants;
  for (const address of [`${id}/participants/${person?.id}`, id]) {
    const erased = await api.insist(owner, `/api/v1/sessions/${address}`, { method: "DELETE" });
    const receipt = receiptSchema.parse(erased);
    for (const _ of [1, 2]) {
      const kept = await owner.get(`/api/v1/receipts/${receipt.id}`);
      expect(receiptSchema.parse(await kept.json())).toEqual(receipt);
    }
  }
  for (const _ of [1, 2]) {
    const gone = await owner.get(`${path}/data`);
    expect(gone.status()).toBe(410);
    expect(await gone.text()).toContain(counsellorWords.page.deleted);
  }
});
