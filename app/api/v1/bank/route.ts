import fresh from "fresh";
import { readBank } from "#app/_api/operations/program-operations.ts";
import { writeBank } from "#app/_api/programs/bank-view.ts";
import { answerProgramProblem } from "#app/_api/programs/program-problem.ts";
import { answerPreflight, shareAnswer } from "#app/_api/programs/shared-origins.ts";
import { readQuery } from "#app/_api/request-address.ts";
import { safetyHeaders } from "#app/_api/safety-headers.ts";
import { currentRelease, releases } from "#lib/bank/released.ts";

/** The questions for other programs. Caches may keep them for an hour, and ask then whether they are still the same. */
export function GET(request: Request): Response {
  const query = readQuery(readBank.query, request);
  if (query === null) return answerProgramProblem(request, "bad-query");
  const wanted = query.version ?? String(currentRelease.bank.version);
  const release = releases.find(({ bank }) => String(bank.version) === wanted);
  if (!release) return answerProgramProblem(request, "unknown-version");
  const { text, tag } = writeBank(release);
  const headers = {
    ...safetyHeaders,
    ...shareAnswer(request),
    "cache-control": "public, max-age=3600",
    "content-type": "application/json",
    etag: tag,
  };
  const isKnown = fresh(Object.fromEntries(request.headers), headers);
  return isKnown ? new Response(null, { status: 304, headers }) : new Response(text, { headers });
}

export { answerPreflight as OPTIONS };
