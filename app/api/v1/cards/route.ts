import { isOwnOrigin } from "#app/_api/origin.ts";
import { isJson, readJsonBody } from "#app/_api/request-body.ts";
import { safetyHeaders } from "#app/_api/safety-headers.ts";
import { answerCardProblem } from "#app/_card/card-problem.ts";
import { cardPath } from "#app/_card/card-scene.ts";
import { issueToken } from "#app/_card/card-signer.ts";
import { releasedBanks } from "#lib/bank/released.ts";
import { readCard } from "#lib/cards/card.ts";
import { chooseLocale } from "#lib/locale.ts";

/**
 * Signs a card: `{bank, version, locale, mode, verdict, roles, affinities}` as JSON from this site's own pages gives
 * `{token, path}`. Nothing is kept: the same card gives the same token again.
 */
export async function POST(request: Request): Promise<Response> {
  const locale = chooseLocale(request.headers.get("accept-language"));
  if (!isOwnOrigin(request)) return answerCardProblem("foreign-origin", { locale });
  if (!isJson(request)) return answerCardProblem("content-type", { locale });
  const body = await readJsonBody(request);
  if (!body.ok) return answerCardProblem(body.reason, { locale });
  const card = readCard(releasedBanks, body.value);
  if (!card) return answerCardProblem("bad-input", { locale });
  const token = issueToken(card);
  const made = { token, path: cardPath(token) };
  return Response.json(made, { status: 201, headers: safetyHeaders });
}
