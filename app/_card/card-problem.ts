import { type ProblemCode, writeProblem } from "#app/_api/problem.ts";
import { type CardProblem, cardPageStrings } from "#lib/i18n/card/words.ts";
import type { Locale } from "#lib/locale.ts";

/** Gives the answer for a request about cards that cannot be met: a problem of RFC 9457 in the language of whoever asks. */
export function answerCardProblem(
  code: CardProblem & ProblemCode,
  { locale, headers = {} }: { locale: Locale; headers?: Record<string, string> },
): Response {
  const title = cardPageStrings[locale].problems[code];
  const { status, body, ...written } = writeProblem(code, { worded: { title, locale } });
  const all = new Headers(written.headers);
  for (const [name, value] of Object.entries(headers)) all.set(name, value);
  return new Response(body, { status, headers: all });
}
