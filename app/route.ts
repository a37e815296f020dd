import { chooseLocale } from "#lib/locale.ts";

/** Sends a visitor of `/` to the pages in a language of their browser. */
export function GET(request: Request): Response {
  const locale = chooseLocale(request.headers.get("accept-language"));
  return new Response(null, {
    status: 307,
    headers: { Location: `/${locale}`, Vary: "Accept-Language", "Cache-Control": "no-cache" },
  });
}
