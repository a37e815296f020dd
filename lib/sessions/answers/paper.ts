import type { Kysely } from "kysely";
import { isForeignKeyFailure } from "#lib/db/failure.ts";
import type { Tables } from "#lib/db/tables.ts";
import { readDigitLine } from "#lib/scoring/paper-sheet.ts";
import { prepareStabilities } from "#lib/sessions/arithmetic/arithmetic.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { noteAction } from "#lib/sessions/journal.ts";
import type { Participant } from "#lib/sessions/people/participant.ts";
import { seatSomebody } from "#lib/sessions/people/seating.ts";
import { findPaperTicket } from "#lib/sessions/people/tickets.ts";
import { findQuiz } from "#lib/sessions/session/quiz.ts";
import { findSessionFor, type NoSession, type OwnSession } from "#lib/sessions/session/rights.ts";
import { type Session, stateAt } from "#lib/sessions/session/session.ts";
import { type SequencedAnswer, sheetOf } from "./stored.ts";
import { putAnswers } from "./written.ts";

/** A paper sheet as a counsellor types it. `attempt` is drawn by the browser: the same one twice is one person. */
interface PaperSheet {
  /** A digit per question of the session, 0 for "I don't know"; a `+` at the end where the person agreed to an interview. */
  line: string;
  attempt: string;
}

/** Somebody whose sheet was typed in. The ticket is told once, to be handed on. */
interface TypedSheet {
  participant: Participant;
  ticket: string;
  answered: number;
}

/**
 * Takes somebody in by their paper sheet: with a generated name, a ticket, and all their answers as given now. Papers are
 * collected at the end, so a session that is closing or closed takes them too; one that was never opened does not.
 */
export async function typePaper(
  context: SessionContext,
  { line, attempt, ...own }: OwnSession & PaperSheet,
): Promise<
  ({ ok: true } & TypedSheet) | Refusal<NoSession | "wrong-state" | "bad-sheet" | "session-full">
> {
  const work = (db: Kysely<Tables>) => takeIn(context, db, { line, attempt, own });
  const outcome = await context.store.commit(work).catch((error) => {
    // The session was erased while this was on its way.
    if (isForeignKeyFailure(error)) return refuse("deleted");
    throw error;
  });
  if (outcome.ok) context.store.announce(own.sessionId);
  return outcome;
}

/** Takes a typed sheet back, with all that came with it. Only what was typed can be undone, never what a phone sent. */
export async function undoPaper(
  context: SessionContext,
  { participantId, ...own }: OwnSession & { participantId: string },
): Promise<{ ok: true } | Refusal<NoSession | "unknown-participant">> {
  const outcome = await context.store.commit(async (db) => {
    const found = await findSessionFor(db, own, "run");
    if (!found.ok) return found;
    const { numDeletedRows } = await db
      .deleteFrom("participant")
      .where("session_id", "=", own.sessionId)
      .where("id", "=", participantId)
      .where("origin", "=", "paper")
      .executeTakeFirst();
    if (numDeletedRows !== 1n) return refuse("unknown-participant");
    await db
      .deleteFrom("ticket_index")
      .where("session_id", "=", own.sessionId)
      .where("participant_id", "=", participantId)
      .execute();
    await noteAction(context, db, { ...own, actor: own.counsellorId, action: "paper-undone" });
    return { ok: true } as const;
  });
  if (!outcome.ok) return outcome;
  await context.store.scrub("quick");
  context.store.announce(own.sessionId);
  return outcome;
}

async function takeIn(
  context: SessionContext,
  db: Kysely<Tables>,
  given: { line: string; attempt: string; own: OwnSession },
) {
  const { line, attempt, own } = given;
  const found = await findSessionFor(db, own, "run");
  if (!found.ok) return found;
  const { session } = found;
  if (stateAt(session, context.clock()) === "draft") return refuse("wrong-state");
  const sheet = readSheet(session, line);
  if (!sheet) return refuse("bad-sheet");
  const seated = await seatSomebody(context, db, {
    ...{ session, attempt: `paper ${attempt}`, origin: "paper" as const },
  });
  if (!seated.ok) return seated;
  // The same attempt once more: all of it is on the disk, in the round in which it was typed.
  if (!seated.isNew) return showTyped(context, seated.participant, sheet.answers);
  const now = context.clock();
  await db
    .updateTable("participant")
    .set({ finished_at: now, agreed_sheet: sheet.agreed ? 1 : 0 })
    .where("session_id", "=", session.id)
    .where("id", "=", seated.participant.id)
    .execute();
  const participant = { ...seated.participant, finishedAt: now, hasAgreed: sheet.agreed };
  const seat = { session, participant };
  const { answers } = sheet;
  await putAnswers(context.store, db, {
    sendings: [{ seat, answers, finished: false, round: session.round }],
    now,
  });
  await noteAction(context, db, { ...own, actor: own.counsellorId, action: "paper-typed" });
  prepareStabilities(findQuiz(session), [sheetOf(session, sheet.answers)]);
  return showTyped(context, participant, sheet.answers);
}

function showTyped(
  { store }: SessionContext,
  participant: Participant,
  answers: readonly SequencedAnswer[],
) {
  const ticket = findPaperTicket(store.secret, participant) ?? "";
  const answered = answers.filter(({ option }) => option !== null).length;
  return { ok: true as const, participant, ticket, answered };
}

function readSheet(session: Session, line: string) {
  const { items } = findQuiz(session);
  const read = readDigitLine(
    items.map(({ options }) => options.length),
    line,
  );
  if (!read.ok) return null;
  const answers = items.map(({ id, options }, at) => ({
    ...{ item: id, option: options[(read.digits[at] ?? 0) - 1]?.id ?? null, seq: at + 1 },
  }));
  return { answers, agreed: read.agreed };
}
