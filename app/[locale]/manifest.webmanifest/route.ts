import { localPath, readLocale } from "#app/_ui/address.ts";
import { siteStrings } from "#lib/i18n/site/words.ts";
import { locales } from "#lib/locale.ts";

export const dynamic = "force-static";

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** What a browser needs to know to install the site on a device: its name, its icons, where it begins. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/[locale]/manifest.webmanifest">,
): Promise<Response> {
  const locale = await readLocale(params);
  const { name, description } = siteStrings[locale];
  const start = localPath(locale, "/");
  const content = {
    ...{ id: start, name, short_name: name, description, lang: locale },
    ...{ start_url: start, scope: "/", display: "standalone" },
    ...{ background_color: "#f6f0e2", theme_color: "#f6f0e2" },
    icons: [
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
    ],
  };
  return new Response(JSON.stringify(content), {
    headers: { "content-type": "application/manifest+json" },
  });
}
