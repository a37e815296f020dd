import { answerProblem } from "#app/_api/problem.ts";

function refuse(): Response {
  return answerProblem("unknown-path");
}

/** What is no part of the API is told so in the API's own form. */
export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as POST, refuse as PUT };
