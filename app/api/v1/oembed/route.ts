import { safetyHeaders } from "#app/_api/safety-headers.ts";
import { answerCardProblem } from "#app/_card/card-problem.ts";
import { cardFormats, cardPath, picturePath } from "#app/_card/card-scene.ts";
import { readToken } from "#app/_card/card-signer.ts";
import { fitInside, readLimit } from "#app/_card/embed-size.ts";
import { serveWords } from "#app/_card/served-words.ts";
import { env } from "#lib/env.ts";
import { siteStrings } from "#lib/i18n/site/words.ts";
import { chooseLocale } from "#lib/locale.ts";

/** A day: what a card shows never changes. */
const cacheAge = 86_400;

/**
 * Tells an embedder how to show a card (oEmbed 1.0, https://oembed.com): `url` is the address of a card's page here,
 * `maxwidth` and `maxheight` bound the size at which its picture is shown.
 */
export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url);
  const locale = chooseLocale(request.headers.get("accept-language"));
  if ((searchParams.get("format") ?? "json") !== "json") {
    return answerCardProblem("wrong-format", { locale });
  }
  const limits = {
    width: readLimit(searchParams.get("maxwidth")),
    height: readLimit(searchParams.get("maxheight")),
  };
  if (limits.width === null || limits.height === null) {
    return answerCardProblem("bad-size", { locale });
  }
  const base = `${env.PUBLIC_URL}${cardPath("")}`;
  const url = searchParams.get("url") ?? "";
  const token = url.startsWith(base) ? url.slice(base.length) : "";
  const card = readToken(token);
  if (!card) return answerCardProblem("unknown-card", { locale });
  const embed = {
    version: "1.0",
    type: "photo",
    title: serveWords(card).title,
    url: picturePath(url, "wide"),
    ...fitInside(cardFormats.wide, { width: limits.width, height: limits.height }),
    provider_name: siteStrings[card.locale].name,
    provider_url: env.PUBLIC_URL,
    cache_age: cacheAge,
  };
  const headers = {
    ...safetyHeaders,
    "cache-control": `public, max-age=${cacheAge}`,
    "cross-origin-resource-policy": "cross-origin",
    "access-control-allow-origin": "*",
  };
  return Response.json(embed, { headers });
}
