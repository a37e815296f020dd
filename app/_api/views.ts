import type { z } from "zod";
import type { Elevation } from "#lib/scoring/elevation.ts";
import type { ParticipantResult } from "#lib/sessions/answers/own-result.ts";
import { readSeatAnswers } from "#lib/sessions/answers/stored.ts";
import { showTicket } from "#lib/sessions/codes.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import type { Receipt } from "#lib/sessions/erasure/erasure.ts";
import type { LiveSession, PeopleNews } from "#lib/sessions/live/live-session.ts";
import type { ParticipantProgress } from "#lib/sessions/live/progress.ts";
import {
  type SessionLine,
  type SessionView,
  viewSession,
} from "#lib/sessions/live/session-view.ts";
import { deriveKeys, isFromDesk, type Seat } from "#lib/sessions/people/participant.ts";
import type {
  entrySchema,
  meSchema,
  receiptSchema,
  resultSchema,
} from "#lib/sessions/schema/participant-schema.ts";
import type { participantSchema, peopleNewsSchema } from "#lib/sessions/schema/people-schema.ts";
import type {
  liveSchema,
  sessionLineSchema,
  sessionSchema,
} from "#lib/sessions/schema/session-schema.ts";
import { writeMoment, writeMomentOrNull } from "#lib/sessions/schema/text.ts";
import { nameTold } from "#lib/sessions/session/first-arrival.ts";
import { hasOpenResults } from "#lib/sessions/session/opening.ts";
import { findBank, findQuiz } from "#lib/sessions/session/quiz.ts";
import type { OwnSession } from "#lib/sessions/session/rights.ts";
import { type Session, stateAt } from "#lib/sessions/session/session.ts";

/** Gives a session as its counsellor's screens get it. */
function showSession(view: SessionView): z.output<typeof sessionSchema> {
  const { session, right, state, way, door, counts } = view;
  const { id, bank, establishment, meetsOn, addressForm, logo } = session;
  return {
    ...showChoices(session),
    ...{ id, right, bank, establishment, meetsOn, addressForm, logo },
    state,
    round: session.round,
    createdAt: writeMoment(session.createdAt),
    openedAt: writeMomentOrNull(state === "draft" ? null : session.openedAt),
    opensAt: writeMomentOrNull(state === "draft" ? session.openedAt : null),
    closingUntil: writeMomentOrNull(session.closingUntil),
    closedAt: writeMomentOrNull(session.closedAt),
    resultsOpenedAt: writeMomentOrNull(session.resultsOpenedAt),
    restitutionOpenedAt: writeMomentOrNull(session.restitutionOpenedAt),
    expiresAt: writeMoment(session.expiresAt),
    way,
    door: door && {
      ...door,
      openedAt: writeMoment(door.openedAt),
      expiresAt: writeMoment(door.expiresAt),
    },
    counts,
  };
}

/** Gives what both a session's counsellor and who stands at its door see of what was chosen. */
function showChoices(session: Session) {
  return {
    title: session.title,
    locale: session.locale,
    mode: session.mode,
    resultPolicy: session.resultPolicy,
    aliasPolicy: session.aliasPolicy,
    retentionDays: session.retentionDays,
    notice: session.notice,
    controller: session.controller,
    subgroups: session.subgroups,
    rehearsal: session.isRehearsal,
  };
}

/** Gives a counsellor's session as a handler answers it. */
export async function showOwnSession(context: SessionContext, own: OwnSession) {
  const view = await viewSession(context, own);
  return view.ok ? { ok: true as const, reply: showSession(view) } : view;
}

/** Gives what the counsellor's screens are told about a session. */
export function showLive(given: LiveSession): z.output<typeof liveSchema> {
  const { counts, at, closingUntil, ...live } = given;
  return { ...counts, ...live, at: writeMoment(at), closingUntil: writeMomentOrNull(closingUntil) };
}

/** Gives who has changed in a session, as the board gets it. */
export function showPeopleNews(news: PeopleNews): z.output<typeof peopleNewsSchema> {
  return { ...news, people: news.people.map(showParticipant) };
}

/** Gives one line of "My sessions". */
export function showSessionLine(line: SessionLine): z.output<typeof sessionLineSchema> {
  const { session, right, state, joined, done } = line;
  return {
    id: session.id,
    right,
    title: session.title,
    mode: session.mode,
    state,
    rehearsal: session.isRehearsal,
    createdAt: writeMoment(session.createdAt),
    expiresAt: writeMoment(session.expiresAt),
    joined,
    done,
  };
}

/** Gives what somebody sees of a session at its door. */
export function showEntry(session: Session): z.output<typeof entrySchema> {
  return {
    ...showChoices(session),
    session: session.id,
    items: findQuiz(session).items.length,
    told: nameTold(session),
  };
}

/** Gives a participant's own view, with the ticket: only to be sent to them. */
export async function readMyself(
  { store, clock }: SessionContext,
  seat: Seat,
): Promise<z.output<typeof meSchema>> {
  const { session, participant } = seat;
  return {
    session: {
      id: session.id,
      title: session.title,
      locale: session.locale,
      mode: session.mode,
      bank: session.bank,
      state: stateAt(session, clock()),
      closingUntil: writeMomentOrNull(session.closingUntil),
      resultsOpen: hasOpenResults(session),
      notice: session.notice,
      controller: session.controller,
      rehearsal: session.isRehearsal,
      round: session.round,
      expiresAt: writeMoment(session.expiresAt),
    },
    alias: participant.alias,
    subgroup: participant.subgroup,
    ticket: showTicket(deriveKeys(store.secret, participant).ticket),
    joinedAt: writeMoment(participant.joinedAt),
    reissuedAt: writeMomentOrNull(participant.reissuedAt),
    fromDesk: isFromDesk(participant),
    agreed: participant.hasAgreed,
    finishedAt: writeMomentOrNull(participant.finishedAt),
    answers: await readSeatAnswers(store.db, seat),
  };
}

/** Gives a participant's result without the long explanation, which their device works out from the code. */
export function showResult(
  { session }: Seat,
  { code, result }: ParticipantResult,
): z.output<typeof resultSchema> {
  return {
    code,
    bank: session.bank,
    mode: session.mode,
    answered: result.answered,
    total: result.total,
    roles: findBank(session).roles,
    scores: result.scores,
    affinities: result.affinities,
    first: result.first,
    verdict: result.verdict,
    stability: result.stability.same,
    ...(result.elevation && { elevation: showElevation(result.elevation) }),
  };
}

function showElevation({ sum, range, maximum, lowBelow, low, level }: Elevation) {
  return { sum, range, maximum, lowBelow, low, level };
}

/** Gives a participant as the counsellor sees them. */
export function showParticipant(one: ParticipantProgress): z.output<typeof participantSchema> {
  const { wasDone: _onlyCounted, joinedAt, removedAt, ...told } = one;
  return {
    ...told,
    joinedAt: writeMoment(joinedAt),
    removedAt: writeMomentOrNull(removedAt),
    savedAt: writeMomentOrNull(one.savedAt),
    doneAt: writeMomentOrNull(one.doneAt),
  };
}

/** Gives a receipt. */
export function showReceipt(receipt: Receipt): z.output<typeof receiptSchema> {
  return { ...receipt, at: writeMoment(receipt.at) };
}
