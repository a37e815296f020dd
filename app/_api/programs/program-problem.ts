import { type ProgramProblem, programStrings } from "#lib/i18n/programs/words.ts";
import { chooseLocale } from "#lib/locale.ts";
import { writeProblem } from "../problem.ts";
import { shareAnswer } from "./shared-origins.ts";

/** Gives the answer to another program whose request cannot be met, in the language that it asks for. Nothing of it is logged. */
export function answerProgramProblem(
  request: Request,
  code: ProgramProblem,
  fields?: readonly string[],
): Response {
  const locale = chooseLocale(request.headers.get("accept-language"));
  const title = programStrings[locale].problems[code];
  const { status, headers, body } = writeProblem(code, { fields, worded: { title, locale } });
  return new Response(body, { status, headers: { ...headers, ...shareAnswer(request) } });
}
