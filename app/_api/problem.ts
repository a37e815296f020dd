import type { Locale } from "#lib/locale.ts";
import { countInLog } from "#lib/log.ts";
import { smallestGroup } from "#lib/scoring/group/smallest-group.ts";
import type { SessionFault } from "#lib/sessions/fault.ts";
import { mostRehearsals } from "#lib/sessions/session/rehearsal-limit.ts";
import { safetyHeaders } from "./safety-headers.ts";

/** Why the API refuses a request: what can be wrong with any request, and what can be wrong about a session. */
export type ProblemCode =
  | SessionFault
  | "unknown-path"
  | "bad-json"
  | "not-signed-in"
  | "foreign-origin"
  | "too-slow"
  | "too-large"
  | "content-type"
  | "bad-input"
  | "bad-query"
  | "too-many-failures"
  | "internal"
  | "not-saved"
  | "failing"
  | "unknown-card"
  | "bad-size"
  | "wrong-format"
  | "busy"
  | "unknown-version"
  | "too-many-scores"
  | "no-record-store"
  | "not-recorded"
  | "too-many-outcomes";

/** Every code with its status and a sentence for developers. People read those of lib/i18n. */
const problems: Record<ProblemCode, readonly [status: number, title: string]> = {
  "bad-json": [400, "The body is not JSON."],
  "not-signed-in": [401, "This needs a counsellor."],
  "foreign-origin": [403, "A change must come from the site itself."],
  "not-allowed": [403, "Only the session's owner, or a colleague who runs it, may do this."],
  "account-needed": [403, "This needs a counsellor with an account."],
  removed: [403, "The counsellor has taken this participant out."],
  replaced: [
    403,
    "A ticket that the desk made was claimed on another device: the seat goes on there.",
  ],
  "from-desk": [
    403,
    "This seat was opened with a ticket that the desk made: it agrees to nothing.",
  ],
  "unknown-path": [404, "There is nothing under this path: see openapi.json."],
  "unknown-session": [404, "There is no such session."],
  "unknown-participant": [404, "There is no such participant."],
  "unknown-ticket": [404, "This ticket leads nowhere."],
  "unknown-slip": [404, "This is no slip of this session."],
  "unknown-invitation": [404, "This invitation leads nowhere."],
  "unknown-colleague": [404, "There is no such colleague."],
  "unknown-receipt": [404, "There is no such receipt."],
  "no-entry": [404, "This code opens nothing."],
  "no-logo": [404, "The session has no logo."],
  "no-record-store": [404, "No record store is named."],
  "too-slow": [408, "The body did not arrive in time."],
  "slip-used": [409, "This slip has seated somebody on another device."],
  closed: [409, "The session is closed."],
  "wrong-state": [409, "The session's state does not allow this."],
  "already-joined": [
    409,
    "Somebody has joined: how people are named, the quiz and the language stay, and the retention gets no longer.",
  ],
  "notice-changed": [409, "What is told before joining has changed: read it again."],
  "session-full": [409, "The session is full."],
  "too-many-sessions": [409, "This counsellor has as many sessions as one may have."],
  "too-many-rehearsals": [
    409,
    `Rehearsals at a time: ${mostRehearsals.visitor} without an account, ${mostRehearsals.account} with one.`,
  ],
  "too-few-people": [
    409,
    `Fewer than ${smallestGroup} people are done: nothing is told about so few.`,
  ],
  "too-many-invitations": [409, "There are as many open invitations as there may be."],
  "results-held": [409, "The counsellor has not opened the results yet."],
  "slip-spent": [410, "This slip seats nobody any more."],
  deleted: [410, "This was deleted."],
  "too-large": [413, "The body is too large."],
  "content-type": [415, "The body must be application/json."],
  "bad-input": [422, "The body does not have the form that openapi.json describes."],
  "bad-query": [422, "The query does not have the form that openapi.json describes."],
  "bad-picture": [422, "This is no PNG, JPEG or WebP picture that can be read."],
  "too-many-pixels": [422, "The picture has more than 16 million pixels."],
  "bad-opening": [422, "The opening time must be to come, and within a year."],
  "alias-not-allowed": [422, "The session makes the names itself."],
  "bad-alias": [422, "This name cannot be used."],
  "unknown-subgroup": [422, "The session has no such subgroup."],
  "unknown-round": [422, "The session has no such round."],
  "unknown-item": [422, "The quiz has no such item."],
  "unknown-option": [422, "The item has no such option."],
  "bad-sheet": [422, "The line of digits does not fit the session's questions."],
  "unknown-version": [422, "No such version of the questions was released."],
  "too-many-answers": [422, "There are more answers than the quiz has items."],
  "too-many-failures": [429, "Too many failures. What is right is never refused."],
  "too-many-exports": [429, "As many exports are being written as may be at a time."],
  "too-many-pictures": [429, "As many pictures are being read as may be at a time."],
  "too-many-streams": [429, "Too many screens follow already: ask for progress instead."],
  "too-many-scores": [429, "Too many sheets were scored within the minute."],
  "too-many-outcomes": [429, "Too many outcomes within the minute."],
  internal: [500, "Something is wrong with the server."],
  "unknown-card": [404, "There is no such card."],
  "bad-size": [400, "maxwidth and maxheight are whole numbers from 1 up."],
  "wrong-format": [501, "The answer exists as JSON only."],
  "not-recorded": [502, "The record store has not taken it."],
  "rehearsals-full": [503, "As many rehearsals are open as this instance plays."],
  busy: [503, "Too many pictures are being drawn."],
  failing: [503, "The server is alive, but not well."],
  "not-saved": [503, "Not saved: keep this page open and try again."],
};

/** Gives the status of a code. */
export function statusOf(code: ProblemCode): number {
  return problems[code][0];
}

/** `fields` are the places in the body that are wrong, never their values; `detail` is in words of the program. */
interface ProblemParts {
  /** The sentence in the language of whoever asks, in place of the one for developers. */
  worded?: { title: string; locale: Locale };
  fields?: readonly string[] | undefined;
  detail?: string;
}

/** Gives the answer for a code (RFC 9457). */
export function answerProblem(code: ProblemCode, parts: ProblemParts = {}): Response {
  const { status, headers, body } = writeProblem(code, parts);
  countInLog("refused", { reason: code, status });
  return new Response(body, { status, headers });
}

/** Gives what that answer is made of. */
export function writeProblem(code: ProblemCode, parts: ProblemParts = {}) {
  const { fields, detail, worded } = parts;
  const [status, usual] = problems[code];
  const title = worded?.title ?? usual;
  const type = `urn:azimut:problem:${code}`;
  const body = { type, title, status, code, ...(fields && { fields }), ...(detail && { detail }) };
  const mayRetry = status === 429 || status === 503;
  const headers: Record<string, string> = {
    "content-type": "application/problem+json",
    ...safetyHeaders,
    ...(worded && { "content-language": worded.locale }),
    ...(mayRetry && { "retry-after": status === 429 ? "10" : "2" }),
  };
  return { status, headers, body: JSON.stringify(body) };
}
