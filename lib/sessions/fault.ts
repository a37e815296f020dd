/** Why something about a session cannot be done. The API maps each to a status, the pages to a sentence. */
const sessionFaults = [
  /** No such session, or not one of this counsellor's. */
  "unknown-session",
  /** A colleague whose right in the session is too small for this. */
  "not-allowed",
  /** The session was deleted, with everything in it. */
  "deleted",
  /** The session's state does not allow this, such as closing a draft. */
  "wrong-state",
  /** Somebody has joined: what they were told, and what they answer, stays. */
  "already-joined",
  /** The session is closed and its grace period is over: nothing more is taken. */
  "closed",
  /** The counsellor has as many sessions as one may have. */
  "too-many-sessions",
  /** The counsellor has as many rehearsals open as one may have at a time. */
  "too-many-rehearsals",
  /** As many rehearsals are open as this instance plays. */
  "rehearsals-full",
  /** As many exports are being written as one counsellor, or the instance, may have at a time. */
  "too-many-exports",
  /** The hour at which a session shall open by itself is past, more than a year away, or it has been open already. */
  "bad-opening",
  /** The code or the QR code's token opens nothing: unknown, not open yet, closed or expired, never said which. */
  "no-entry",
  /** The session's papers are headed with no picture. */
  "no-logo",
  /** No PNG, JPEG or WebP, or one that cannot be read. */
  "bad-picture",
  /** A picture that unpacks to more than is read. */
  "too-many-pixels",
  /** As many pictures are being read as may be at a time. */
  "too-many-pictures",
  "session-full",
  /** What is told before joining is no longer what this person has read. */
  "notice-changed",
  /** The session makes the names itself. */
  "alias-not-allowed",
  "bad-alias",
  /** The session has no such subgroup. */
  "unknown-subgroup",
  "unknown-participant",
  /** The counsellor has taken this participant out. */
  "removed",
  /** Somebody has come in with a ticket that the desk made for this seat: it goes on elsewhere, under the same name. */
  "replaced",
  /** The seat's device came in with a ticket that the desk had made: nothing can be agreed to there. */
  "from-desk",
  "unknown-ticket",
  /** Not the ticket of a slip of this session: another session's, or mistyped. */
  "unknown-slip",
  /** The slip has seated somebody on another device. */
  "slip-used",
  /** Whom the slip had seated was erased, or has another ticket now. */
  "slip-spent",
  "unknown-item",
  "unknown-option",
  "too-many-answers",
  /** The session has no such round. */
  "unknown-round",
  /** A line of digits that does not fit the questions of the session. */
  "bad-sheet",
  /** The counsellor has not opened the results yet. */
  "results-held",
  "unknown-receipt",
  /** The invitation's link leads nowhere: unknown, used, withdrawn and expired, never said which. */
  "unknown-invitation",
  "unknown-colleague",
  "too-many-invitations",
  /** Sessions are shared with colleagues who have an account. */
  "account-needed",
  /** As many screens as may follow a session, or as one counsellor may have, follow already. */
  "too-many-streams",
  /** Too few people are done for anything to be told about them without telling who they are. */
  "too-few-people",
] as const;

export type SessionFault = (typeof sessionFaults)[number];

/** Why something cannot be done, as a value. */
export interface Refusal<Fault extends SessionFault = SessionFault> {
  ok: false;
  reason: Fault;
}

/** Gives a refusal. */
export function refuse<Fault extends SessionFault>(reason: Fault): Refusal<Fault> {
  return { ok: false, reason };
}
