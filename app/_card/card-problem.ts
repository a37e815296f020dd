import { type ProblemCode, statusOf } from "#app/_api/problem.ts";
import { safetyHeaders } from "#app/_api/safety-headers.ts";
import { type CardProblem, cardPageStrings } from "#lib/i18n/card/words.ts";
import type { Locale } from "#lib/locale.ts";

/** Gives the answer for a request about cards that cannot be met: a problem of RFC 9457 in the language of whoever asks. */
export function answerCardProblem(
  code: CardProblem & ProblemCode,
  { locale, headers = {} }: { locale: Locale; headers?: Record<string, string> },
): Response {
  const status = statusOf(code);
  const title = cardPageStrings[locale].problems[code];
  const body = JSON.stringify({ type: `urn:azimut:problem:${code}`, title, status, code });
  return new Response(body, {
    status,
    headers: {
      ...safetyHeaders,
      "content-type": "application/problem+json",
      "content-language": locale,
      ...headers,
    },
  });
}
