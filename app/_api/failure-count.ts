import type { SessionContext } from "#lib/sessions/context.ts";
import { readAddress } from "./address.ts";
import { createFailureLimit, type FailureLimit } from "./failure-limit.ts";
import { answerProblem, type ProblemCode } from "./problem.ts";

/** What is no sign of guessing or of a broken client: it happens to anybody who comes early, late or without a cookie. */
const innocent: ReadonlySet<ProblemCode> = new Set([
  ...(["not-signed-in", "unknown-participant", "removed", "closed", "deleted"] as const),
  ...(["replaced", "from-desk", "slip-used", "slip-spent"] as const),
  ...([
    "results-held",
    "wrong-state",
    "session-full",
    "too-many-sessions",
    "too-many-streams",
    "too-many-rehearsals",
    "rehearsals-full",
    "too-many-exports",
    "too-few-people",
  ] as const),
]);

declare global {
  // Next bundles this module more than once; the process has one limit.
  var azimutFailures: FailureLimit | undefined;
}

/**
 * Answers a failure, and counts it: for the participant or counsellor who made it (`key`), otherwise for the address.
 * Too many of them are answered 429 in place of what they are.
 */
export function limitFailure(given: {
  request: Request;
  key: string | null;
  context: SessionContext;
  reason: ProblemCode;
  fields?: readonly string[] | undefined;
}): Response {
  const { request, key, context, reason, fields } = given;
  if (innocent.has(reason)) return answerProblem(reason);
  globalThis.azimutFailures ??= createFailureLimit();
  const isTooMany = globalThis.azimutFailures.note(key ?? readAddress(request), context.clock());
  return isTooMany ? answerProblem("too-many-failures") : answerProblem(reason, { fields });
}
