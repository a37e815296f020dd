import { safetyHeaders } from "#app/_api/safety-headers.ts";
import { answerPicture, shortAddress } from "#app/_card/picture.ts";
import { composePreview, listPreviews } from "#app/_card/preview-scene.ts";
import { isLocale } from "#lib/locale.ts";

/** The picture that previews of a page show, such as `/preview/fr/quiz.png`; anything else is not found, and not drawn. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/preview/[locale]/[picture]">,
): Promise<Response> {
  const { locale, picture } = await params;
  const [, name = ""] = /^([a-z-]+)\.png$/.exec(picture) ?? [];
  const preview = isLocale(locale) && listPreviews(locale).get(name);
  if (!preview) return new Response(null, { status: 404, headers: safetyHeaders });
  return answerPicture(request, {
    name: `preview/${locale}/${name}`,
    compose: () => composePreview(preview, { locale, address: shortAddress }),
    // Its words change with the site's.
    caching: "public, max-age=86400",
  });
}
