import { sessionPageStrings } from "#lib/i18n/counsellor/words.ts";
import { restitutionStrings } from "#lib/i18n/restitution/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { smallestGroup } from "#lib/scoring/group/smallest-group.ts";
import { meSchema, storedSchema } from "#lib/sessions/schema/participant-schema.ts";
import { typedPaperSchema } from "#lib/sessions/schema/people-schema.ts";
import { noteCanaries } from "./canaries.ts";
import { crowdAnswers, type Seat } from "./session-api.ts";
import { expect, test } from "./session-fixture.ts";
import { words } from "./session-steps.ts";

/*
 * Two servers share a PostgreSQL, and each request reaches the other one than the last: whatever a server kept to itself
 * would be missing at the next step. Nothing here needs a browser; hour.spec.ts has three of them on such a pair.
 */

test.use({ place: "two on postgres" });

test("interview sheets: by agreement here, printed there, taken back at any time", async ({
  request: counsellor,
  newCaller,
  api,
}) => {
  const { id, code, path } = await api.open(counsellor, { mode: "express" });
  const seats: Seat[] = [];
  for (const _ of [1, 2, 3]) seats.push(await api.join(await newCaller(), { code }));
  const [one, two, three] = seats;
  if (!one || !two || !three) throw new Error("nobody");
  const agree = ({ phone }: Seat, agreed: boolean) =>
    api.insist(phone, `/api/v1/sessions/${id}/me/sheet`, { method: "PUT", body: { agreed } });
  const expectPrinted = async (expected: readonly Seat[]) => {
    for (const _ of [1, 2]) {
      const text = await (await counsellor.get(`${path}/interviews/all`)).text();
      expect(seats.filter(({ alias }) => text.includes(alias))).toEqual(expected);
    }
  };
  await agree(one, true);
  await agree(two, true);
  await expectPrinted([one, two]);
  await agree(one, false);
  await expectPrinted([two]);
});

test("a paper sheet typed in twice, as after a lost reply, is one; its ticket leads to it, and it can be undone", async ({
  request: counsellor,
  newCaller,
  api,
}) => {
  const { id } = await api.open(counsellor);
  const address = `/api/v1/sessions/${id}/paper`;
  const body = { digits: "123".repeat(8), attempt: "3".repeat(26) };
  const typed = [];
  for (const _ of [1, 2]) {
    typed.push(typedPaperSchema.parse(await api.insist(counsellor, address, { body })));
  }
  const [first, again] = typed;
  expect(again?.id).toBe(first?.id);
  const ticket = again?.ticket ?? "";
  noteCanaries(ticket);
  const phone = await newCaller();
  const me = meSchema.parse(await api.insist(phone, "/api/v1/tickets", { body: { ticket } }));
  expect(me.answers).toHaveLength(24);
  await api.insist(counsellor, `${address}/${first?.id}`, { method: "DELETE" });
  for (const _ of [1, 2]) {
    expect((await phone.get(`/api/v1/sessions/${id}/me`)).ok()).toBe(false);
  }
});

test("threat 38: both servers mask a restitution of four, show one of five, and know both rounds", async ({
  request: counsellor,
  newCaller,
  api,
}) => {
  const { id, code, path } = await api.open(counsellor);
  const seats: Seat[] = [];
  for (let at = 0; at < 5; at += 1) seats.push(await api.join(await newCaller(), { code }));
  const answerAll = async (round: number, people: readonly Seat[]) => {
    for (const [at, seat] of people.entries()) {
      await api.answer(seat, crowdAnswers[at + 6 * round] ?? {}, { round });
    }
  };
  const { missing, compass, moves } = restitutionStrings.fr;
  const missingOne = fillTemplate(missing.one ?? "", { least: smallestGroup });
  const expectSaid = async (said: string, unsaid: string) => {
    for (const _ of [1, 2]) {
      const text = await (await counsellor.get(`${path}/restitution`)).text();
      expect(text).toContain(said);
      expect(text).not.toContain(unsaid);
    }
  };
  await answerAll(1, seats.slice(0, 4));
  await expectSaid(missingOne, compass.title);
  await answerAll(1, seats);
  await expectSaid(compass.title, missingOne);
  await api.insist(counsellor, `/api/v1/sessions/${id}/rounds`);
  for (const { phone } of seats) {
    const stored = await (await phone.get(`/api/v1/sessions/${id}/me`)).json();
    expect(meSchema.parse(stored)).toMatchObject({ session: { round: 2 }, answers: [] });
  }
  await answerAll(2, seats);
  await expectSaid(moves.title, missingOne);
});

test("a ticket brings the answers to another device and server, where they are corrected, downloaded and erased", async ({
  request: counsellor,
  newCaller,
  api,
}) => {
  const { id, code } = await api.open(counsellor);
  const seat = await api.join(await newCaller(), { code });
  await api.answer(seat, crowdAnswers[0] ?? {}, { finished: false });
  const home = await newCaller();
  const typed = seat.ticket.toLowerCase().replaceAll("-", " ");
  await api.insist(home, "/api/v1/tickets", { body: { ticket: typed } });
  const [[item = ""] = []] = Object.entries(crowdAnswers[0] ?? {});
  const corrected = { item, option: null, seq: 1000 };
  const address = `/api/v1/sessions/${id}/me`;
  const body = { answers: [corrected] };
  const saved = await api.insist(home, `${address}/answers`, { method: "PUT", body });
  expect(storedSchema.parse(saved).answers).toContainEqual(corrected);
  const file = await (await seat.phone.get(`${address}/export`)).json();
  expect(meSchema.parse(file.me).answers).toContainEqual(corrected);
  await api.insist(home, address, { method: "DELETE" });
  for (const { phone } of [seat, seat]) {
    expect(await (await phone.get(seat.path)).text()).toContain(
      words.gone["unknown-participant"][0],
    );
  }
});

test("threats 4–5, 16–18: both servers write markup as text, and let nobody keep a private page", async ({
  request: counsellor,
  newCaller,
  api,
}) => {
  const title = '<script>document.title="x"</script>';
  const { code, path } = await api.open(counsellor, { title });
  const seat = await api.join(await newCaller(), { code });
  for (const [caller, page] of [
    [counsellor, path],
    [seat.phone, `/fr/s/${code}`],
    [seat.phone, seat.path],
    [seat.phone, `${seat.path}/quiz`],
  ] as const) {
    for (const _ of [1, 2]) {
      const reply = await caller.get(page);
      expect(reply.headers()["cache-control"], page).toContain("no-store");
      expect(await reply.text(), page).not.toContain(title);
    }
  }
  const stranger = await (await (await newCaller()).get(seat.path)).text();
  expect(stranger).not.toContain(seat.alias);
  expect(await (await counsellor.get(path)).text()).toContain(sessionPageStrings.fr.tabs.data);
});
