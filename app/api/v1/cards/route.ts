import { isOwnOrigin } from "#app/_api/origin.ts";
import { isJson } from "#app/_api/request-body.ts";
import { safetyHeaders } from "#app/_api/safety-headers.ts";
import { cardPath } from "#app/_card/card-format.ts";
import { answerCardProblem } from "#app/_card/card-problem.ts";
import { issueToken } from "#app/_card/card-signer.ts";
import { readLimitedText } from "#app/_card/limited-text.ts";
import { releases } from "#lib/bank/released.ts";
import { readCard } from "#lib/cards/card.ts";
import { chooseLocale } from "#lib/i18n/accepted-locale.ts";

const banks = releases.map(({ bank }) => bank);

/** A card of three roles has about 200 bytes. */
const largestRequest = 2048;

/**
 * Signs a card: `{bank, version, locale, mode, verdict, roles, affinities}` as JSON from this site's own pages gives
 * `{token, path}`. Nothing is kept: the same card gives the same token again.
 */
export async function POST(request: Request): Promise<Response> {
  const locale = chooseLocale(request.headers.get("accept-language"));
  if (!isOwnOrigin(request)) return answerCardProblem("foreign-origin", { locale });
  if (!isJson(request)) return answerCardProblem("content-type", { locale });
  const text = await readLimitedText(request, largestRequest);
  if (text === null) return answerCardProblem("too-large", { locale });
  const given = parseJson(text);
  if (given === undefined) return answerCardProblem("bad-json", { locale });
  const card = readCard(banks, given);
  if (!card) return answerCardProblem("bad-input", { locale });
  const token = issueToken(card);
  const made = { token, path: cardPath(token) };
  return Response.json(made, { status: 201, headers: safetyHeaders });
}

/** Gives what a JSON text says, or `undefined`, which none can say. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
