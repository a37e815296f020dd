import { answerCardProblem } from "#app/_card/card-problem.ts";
import { composeCard, isCardFormat } from "#app/_card/card-scene.ts";
import { readToken } from "#app/_card/card-signer.ts";
import { answerPicture, shortAddress } from "#app/_card/picture.ts";
import { serveWords } from "#app/_card/served-words.ts";
import { chooseLocale } from "#lib/locale.ts";

/** A card's picture: `wide.png`, `square.png`, `story.png`. It never changes; anything else is not found, and not drawn. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/card/[token]/[picture]">,
): Promise<Response> {
  const { token, picture } = await params;
  const format = picture.endsWith(".png") ? picture.slice(0, -".png".length) : "";
  const card = isCardFormat(format) ? readToken(token) : null;
  if (!card || !isCardFormat(format)) {
    const locale = chooseLocale(request.headers.get("accept-language"));
    return answerCardProblem("unknown-card", { locale });
  }
  return answerPicture(request, {
    name: `${token}/${format}`,
    compose: () => composeCard(card, { format, words: serveWords(card), address: shortAddress }),
    caching: "public, max-age=31536000, immutable",
  });
}
