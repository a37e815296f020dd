import { recordOutcome as described } from "#app/_api/operations/program-operations.ts";
import { isOwnOrigin } from "#app/_api/origin.ts";
import { answerProblem } from "#app/_api/problem.ts";
import {
  findRecordStore,
  isOneOutcomeTooMany,
  recordOutcome,
} from "#app/_api/programs/record-store.ts";
import { isJson, readJsonBody } from "#app/_api/request-body.ts";
import { safetyHeaders } from "#app/_api/safety-headers.ts";
import { releasedBanks } from "#lib/bank/released.ts";
import { readCard } from "#lib/cards/card.ts";

/** Says whether this Azimut hands outcomes on, and to whom. */
export function GET(): Response {
  return Response.json({ store: findRecordStore() }, { headers: safetyHeaders });
}

/** Hands the outcome of the quiz in a page of another site on to the record store, once the person has said yes. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request)) return answerProblem("foreign-origin");
  if (findRecordStore() === null) return answerProblem("no-record-store");
  if (isOneOutcomeTooMany(request)) return answerProblem("too-many-outcomes");
  if (!isJson(request)) return answerProblem("content-type");
  const body = await readJsonBody(request);
  if (!body.ok) return answerProblem(body.reason);
  const { success, data } = described.body.safeParse(body.value);
  const outcome = success && readCard(releasedBanks, { ...data, affinities: null });
  if (!outcome) return answerProblem("bad-input");
  if (!(await recordOutcome(outcome))) return answerProblem("not-recorded");
  return new Response(null, { status: 204, headers: safetyHeaders });
}
