import { answerProgramProblem } from "#app/_api/programs/program-problem.ts";
import { answerPreflight, isAdmitted, shareAnswer } from "#app/_api/programs/shared-origins.ts";
import { isOneTooMany, scoreSent } from "#app/_api/programs/sheet-scoring.ts";
import { isJson, readJsonBody } from "#app/_api/request-body.ts";
import { safetyHeaders } from "#app/_api/safety-headers.ts";

/**
 * Scores a sheet for another program: `{version, answers}` as JSON gives what `npm run -s bank -- score` prints. Nothing of
 * it is kept or logged; Azimut's own pages score on the device and never ask here.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isAdmitted(request)) return answerProgramProblem(request, "foreign-origin");
  if (isOneTooMany(request)) return answerProgramProblem(request, "too-many-scores");
  if (!isJson(request)) return answerProgramProblem(request, "content-type");
  const body = await readJsonBody(request);
  if (!body.ok) return answerProgramProblem(request, body.reason);
  const scored = scoreSent(body.value);
  if (!scored.ok) return answerProgramProblem(request, scored.reason, scored.fields);
  const headers = { ...safetyHeaders, ...shareAnswer(request) };
  return Response.json(scored.reply, { headers });
}

export { answerPreflight as OPTIONS };
