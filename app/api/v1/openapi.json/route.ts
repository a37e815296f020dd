import { describeApi } from "#app/_api/openapi.ts";
import { writeExamples } from "#app/_api/programs/examples.ts";
import { safetyHeaders } from "#app/_api/safety-headers.ts";
import { env } from "#lib/env.ts";

/** The description of everything under /api/v1. */
export function GET(): Response {
  return Response.json(describeApi(env.PUBLIC_URL, writeExamples()), { headers: safetyHeaders });
}
