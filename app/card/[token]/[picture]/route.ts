import { readAddress } from "#app/_api/address.ts";
import { answerCardProblem } from "#app/_card/card-problem.ts";
import { isCardFormat } from "#app/_card/card-scene.ts";
import { readToken } from "#app/_card/card-signer.ts";
import { drawPicture, tagPicture } from "#app/_card/picture.ts";
import { chooseLocale } from "#lib/locale.ts";

/** A card's picture: `wide.png`, `square.png`, `story.png`. It never changes; anything else is not found, and not drawn. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/card/[token]/[picture]">,
): Promise<Response> {
  const { token, picture } = await params;
  const locale = chooseLocale(request.headers.get("accept-language"));
  const format = picture.endsWith(".png") ? picture.slice(0, -".png".length) : "";
  const card = isCardFormat(format) ? readToken(token) : null;
  if (!card || !isCardFormat(format)) return answerCardProblem("unknown-card", { locale });
  const kept = {
    "Content-Type": "image/png",
    "Cache-Control": "public, max-age=31536000, immutable",
  };
  // Whether there is such a picture is known without drawing it.
  if (request.method === "HEAD") return new Response(null, { headers: kept });
  const png = await drawPicture(card, { token, format, visitor: readAddress(request) });
  if (!png) return answerCardProblem("busy", { locale, headers: { "Retry-After": "3" } });
  const headers = { ...kept, ETag: tagPicture(png) };
  const known = request.headers.get("if-none-match") ?? "";
  if (known === "*" || known.includes(headers.ETag))
    return new Response(null, { status: 304, headers });
  return new Response(Buffer.from(png), { headers });
}
