import { headers } from "next/headers";
import type { z } from "zod";
import { drawFormKey, formToken, keepFormKey } from "#app/_api/form-token.ts";
import { readParticipantCookie } from "#app/_api/participant-cookie.ts";
import { answerForm, type FormFault, isScript, readForm } from "#app/_api/posted-fields.ts";
import { answerProblem, statusOf } from "#app/_api/problem.ts";
import { answerPlainPage } from "#app/_ui/frame/plain-page.ts";
import { sessionStrings } from "#lib/i18n/session/words.ts";
import type { Locale } from "#lib/locale.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import type { Refusal } from "#lib/sessions/fault.ts";
import type { Seat } from "#lib/sessions/people/participant.ts";
import { findSeat } from "#lib/sessions/people/seat.ts";
import { findSession, type Session } from "#lib/sessions/session/session.ts";
import { openSessions } from "#lib/sessions/start.ts";

const seatFaults = ["unknown-participant", "removed", "deleted"] as const;

/** Why there is no seat; `at`: when the seat was opened on another device. */
export type NoSeat = Refusal<(typeof seatFaults)[number]> | (Refusal<"replaced"> & { at: number });

/** Why a page has no seat, and how it says so. */
export type NoPageSeat = NoSeat & Pick<Session, "addressForm">;

/** Gives the participant of this session whose browser asks for the page. */
export async function readPageSeat(
  sessionId: string,
): Promise<{ ok: true; context: SessionContext; seat: Seat; token: string } | NoPageSeat> {
  const cookie = readParticipantCookie({ headers: await headers() }, sessionId);
  const found = await findRequestSeat(sessionId, cookie);
  if (found.ok) return { ...found, token: formToken(cookie ?? "") };
  // Only to somebody who was in it does a session speak in its own way.
  const wasIn = found.reason === "removed" || found.reason === "replaced";
  const session = wasIn ? await findSession((await openSessions()).store.db, sessionId) : null;
  return { ...found, addressForm: session?.addressForm ?? "vous" };
}

/** Gives the participant who sent a form of theirs, with its fields. */
export async function readFormSeat<Schema extends z.ZodType>(
  request: Request,
  { sessionId, schema }: { sessionId: string; schema: Schema },
): Promise<
  | { ok: true; context: SessionContext; seat: Seat; fields: z.output<Schema> }
  | NoSeat
  | { ok: false; reason: FormFault }
> {
  const cookie = readParticipantCookie(request, sessionId);
  const form = await readForm(request, { schema, cookie });
  if (!form.ok) return form;
  const found = await findRequestSeat(sessionId, cookie);
  return found.ok ? { ...found, fields: form.fields } : found;
}

/**
 * Answers a form that is not taken. What can be put right leads back to the page with the form, `back`; what no page of ours
 * sends gets a page of its own.
 */
export function refuseForm(
  request: Request,
  { locale, reason, back }: { locale: Locale; reason: FormFault | NoSeat["reason"]; back: string },
): Response {
  if (isSeatFault(reason)) return answerForm(request, back);
  if (reason === "bad-form") return answerForm(request, `${back}?fault=bad-form`);
  if (reason === "no-cookies") {
    // The page sees whether this one is kept.
    return answerForm(request, `${back}?fault=no-cookies`, keepFormKey(drawFormKey()));
  }
  if (isScript(request)) return answerProblem(reason);
  const { title, texts, way } = sessionStrings[locale].refused;
  return answerPlainPage({
    ...{ locale, title, status: statusOf(reason), way: { href: back, name: way } },
    texts: [texts[reason === "too-slow" ? "too-slow" : "unread"]],
  });
}

/** Tells whether a form was in order, but for who sent it: there is nobody of this name in the session any more. */
export function isSeatFault(reason: FormFault | NoSeat["reason"]): reason is NoSeat["reason"] {
  return reason === "replaced" || seatFaults.some((fault) => fault === reason);
}

async function findRequestSeat(sessionId: string, cookie: string | null) {
  const context = await openSessions();
  const found = await findSeat(context, { sessionId, cookie });
  return found.ok ? { ...found, context } : found;
}
