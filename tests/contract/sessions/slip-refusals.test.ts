import { expect, test } from "vitest";
import { eraseParticipant } from "#lib/sessions/erasure/erasure.ts";
import { joinSession } from "#lib/sessions/people/join.ts";
import { changeParticipant } from "#lib/sessions/people/participant-changes.ts";
import { countPeople, mostParticipants } from "#lib/sessions/people/seating.ts";
import { lookAtSlip } from "#lib/sessions/people/slip-seats.ts";
import { makeSlips } from "#lib/sessions/people/slips.ts";
import { redeemTicket, reissueTicket } from "#lib/sessions/people/tickets.ts";
import { closeSession } from "#lib/sessions/session/door.ts";
import { describeEngines } from "../engines.ts";
import { type Classroom, makeDraft, openClassroom, openSeconde } from "./classroom.ts";
import { openWithSlips, refused } from "./slip-steps.ts";

describeEngines("slips that open nothing, or not yet", (_engine, makePlace) => {
  test("a slip of another session, one mistyped and one never made are told alike, and seat nobody", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId, slips, enter, token } = await openWithSlips(classroom);
    const strange = await openWithSlips(classroom);
    const [{ ticket } = { ticket: "" }] = slips;
    const mistyped = ticket.slice(0, -1) + (ticket.endsWith("7") ? "8" : "7");
    const others = [strange.slips[0]?.ticket ?? "", mistyped, "K3PQ-7M2X-0115", "no ticket at all"];
    for (const slip of others) {
      expect(await enter(slip)).toEqual(refused("unknown-slip"));
      const asked = { door: { token }, slip, findCookie: () => null };
      expect(await lookAtSlip(context, asked)).toEqual(refused("unknown-slip"));
    }
    const nowhere = { door: { code: "ABCDEFG" }, slip: ticket, findCookie: () => null };
    expect(await lookAtSlip(context, nowhere)).toEqual(refused("unknown-slip"));
    expect(await countPeople(context.store.db, sessionId)).toBe(0);
    // Left empty, as the form sends it from somebody without a slip.
    expect(await enter(" ")).toMatchObject({ ok: true });
    await classroom.leave();
  });

  test("a slip says when its session opens, that it is open, and that it is over; its own device finds the way back", async () => {
    const classroom = await openClassroom(makePlace);
    const { context, wait } = classroom;
    const opensAt = context.clock() + 3_600_000;
    const { own, way } = await makeDraft(context, opensAt);
    const made = await makeSlips(context, { ...own, count: 2 });
    if (!made.ok) throw new Error(made.reason);
    const [{ ticket } = { ticket: "" }] = made.slips;
    const door = { token: way.token };
    const look = async (cookie: string | null = null) =>
      lookAtSlip(context, { door, slip: ticket, findCookie: () => cookie });
    const free = { seat: "free", sessionId: null };
    expect(await look()).toEqual({ ok: true, view: { entry: "to-come", opensAt, ...free } });
    expect(await joinSession(context, { door, slip: ticket })).toEqual(refused("no-entry"));
    wait(3_600_000);
    expect(await look()).toEqual({ ok: true, view: { entry: "open", opensAt: null, ...free } });
    const joined = await joinSession(context, { door, slip: ticket });
    if (!joined.ok) throw new Error(joined.reason);
    await closeSession(context, own);
    const over = { entry: "over", opensAt: null };
    expect(await look()).toEqual({ ok: true, view: { ...over, seat: "taken", sessionId: null } });
    expect(await look(joined.keys.cookie)).toEqual({
      ok: true,
      view: { ...over, seat: "mine", sessionId: own.sessionId },
    });
    await classroom.leave();
  });

  test("threat 36: whoever erased themselves is not seated anew by their slip, and nothing leads from it to them", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { slips, seat, enter, token } = await openWithSlips(classroom);
    const [{ ticket } = { ticket: "" }] = slips;
    const first = await seat(ticket);
    const again = await seat(ticket, { again: "yes" });
    await eraseParticipant(context, again);
    for (const id of [first.participant.id, again.participant.id]) {
      const rows = await context.store.db
        .selectFrom("slip")
        .selectAll()
        .where("participant_id", "=", id)
        .execute();
      expect(rows).toEqual([]);
    }
    expect(await enter(ticket, { again: "yes" })).toEqual(refused("slip-spent"));
    expect(await redeemTicket(context, { ticket })).toEqual(refused("slip-spent"));
    const asked = { door: { token }, slip: ticket, findCookie: () => null };
    expect(await lookAtSlip(context, asked)).toMatchObject({ view: { seat: "spent" } });
    await classroom.leave();
  });

  test("a ticket that the desk makes anew takes the place of the slip; who was taken out is told so", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { own, slips, seat, enter } = await openWithSlips(classroom);
    const [one, two] = slips.map(({ ticket }) => ticket);
    const first = await seat(one ?? "");
    await reissueTicket(context, { ...own, participantId: first.participant.id });
    expect(await enter(one ?? "", { again: "yes" })).toEqual(refused("slip-spent"));
    const second = await seat(two ?? "");
    const participantId = second.participant.id;
    await changeParticipant(context, { ...own, participantId, changes: { isRemoved: true } });
    expect(await enter(two ?? "", { again: "yes" })).toEqual(refused("removed"));
    await classroom.leave();
  });

  test("a slip takes a place like anybody: a full session has none, and the slip stays good", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId, slips, enter } = await openWithSlips(classroom);
    const [{ ticket } = { ticket: "" }] = slips;
    const first = await joinSession(context, { door: { token: "" } });
    expect(first).toEqual(refused("no-entry"));
    await fillSession(classroom, sessionId);
    expect(await enter(ticket)).toEqual(refused("session-full"));
    await context.store.db.deleteFrom("participant").where("id", "=", "full-0").execute();
    expect(await enter(ticket)).toMatchObject({ ok: true });
    await classroom.leave();
  });

  test("where names are chosen, a slip is one with the chosen name, and keeps it on another device", async () => {
    const classroom = await openClassroom(makePlace);
    const { slips, seat, enter } = await openWithSlips(classroom, "free");
    const [{ ticket } = { ticket: "" }] = slips;
    expect(await enter(ticket, { alias: "x".repeat(25) })).toEqual(refused("bad-alias"));
    expect((await seat(ticket, { alias: "DURAND Léa" })).participant.alias).toBe("DURAND Léa");
    const again = await seat(ticket, { alias: "Autre", again: "yes" });
    expect(again.participant.alias).toBe("DURAND Léa");
    await classroom.leave();
  });

  test("slips are made for those who run the session, and for nobody else", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId } = await openSeconde(context);
    const asked = { sessionId, counsellorId: "counsellor-b", count: 1 };
    expect(await makeSlips(context, asked)).toEqual(refused("unknown-session"));
    await classroom.leave();
  });
});

async function fillSession({ context }: Classroom, sessionId: string): Promise<void> {
  const row = {
    ...{ session_id: sessionId, nonce: "", origin: "live" as const, subgroup: "" },
    ...{ joined_at: 0, seen_at: 0, late_at: null, finished_at: null, removed_at: null },
    ...{ agreed_sheet: 0, ticket_nonce: null, reissued_at: null, continues: null },
    first_finished_at: null,
  };
  const places = Array.from({ length: mostParticipants }, (_, at) => at);
  for (let from = 0; from < mostParticipants; from += 500) {
    const rows = places
      .slice(from, from + 500)
      .map((at) => ({ ...row, id: `full-${at}`, alias: `full-${at}` }));
    await context.store.db.insertInto("participant").values(rows).execute();
  }
}
