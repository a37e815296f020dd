import { headers } from "next/headers";
import { readParticipantCookie } from "#app/_api/participant-cookie.ts";
import { formToken, readFields } from "#app/_api/posted-fields.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import type { Refusal } from "#lib/sessions/fault.ts";
import { findSeat, type Seat } from "#lib/sessions/people/participant.ts";
import { openSessions } from "#lib/sessions/start.ts";

/** Why there is no seat; `at`: when the seat was opened on another device. */
export type NoSeat =
  | Refusal<"unknown-participant" | "removed" | "deleted">
  | (Refusal<"replaced"> & { at: number });

/** Gives the participant of this session whose browser asks for the page. */
export async function readPageSeat(
  sessionId: string,
): Promise<{ ok: true; context: SessionContext; seat: Seat; token: string } | NoSeat> {
  return findRequestSeat(new Request("http://page", { headers: await headers() }), sessionId);
}

/** Gives the participant who sent a form of theirs, with its fields. */
export async function readFormSeat(
  request: Request,
  sessionId: string,
): Promise<
  | { ok: true; context: SessionContext; seat: Seat; fields: URLSearchParams }
  | NoSeat
  | { ok: false; reason: "bad-form" }
> {
  const found = await findRequestSeat(request, sessionId);
  if (!found.ok) return found;
  const fields = await readFields(request);
  if (fields?.get("token") !== found.token) return { ok: false, reason: "bad-form" };
  fields.delete("token");
  return { ok: true, context: found.context, seat: found.seat, fields };
}

async function findRequestSeat(request: Request, sessionId: string) {
  const context = await openSessions();
  const cookie = readParticipantCookie(request, sessionId);
  const found = await findSeat(context, { sessionId, cookie });
  return found.ok ? { ...found, context, token: formToken(cookie ?? "") } : found;
}
