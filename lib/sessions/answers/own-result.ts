import { encodeAnswers } from "#lib/scoring/answer-code.ts";
import { explainResult, type Result } from "#lib/scoring/result.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import type { Seat } from "#lib/sessions/people/participant.ts";
import { hasOpenResults } from "#lib/sessions/session/opening.ts";
import { findBank, findQuiz } from "#lib/sessions/session/quiz.ts";
import { readSeatAnswers, sheetOf } from "./stored.ts";

/** A participant's own result. `code` is the answer code, which the result page of the solo quiz takes too. */
export interface ParticipantResult {
  code: string;
  result: Result;
}

/** Gives a participant's result from what is stored; an express quiz is judged by its own items alone. */
export async function readResult(
  { store }: Pick<SessionContext, "store">,
  seat: Seat,
): Promise<({ ok: true } & ParticipantResult) | Refusal<"results-held">> {
  const { session } = seat;
  if (!hasOpenResults(session)) return refuse("results-held");
  const sheet = sheetOf(session, await readSeatAnswers(store.db, seat));
  return {
    ok: true,
    code: encodeAnswers(findBank(session), sheet),
    result: explainResult(findQuiz(session), sheet),
  };
}
