import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { drawFormKey, formKeyHeader, keepFormKey, readFormKey } from "#app/_api/form-token.ts";
import { leadOn } from "#app/_api/leading-on.ts";
import { contentPolicy, describePage, fixedPolicy } from "#app/_api/page-headers.ts";
import { isRefusedCard } from "#app/_card/card-signer.ts";
import { describeCookies, renewalSeconds, slidingSeconds } from "#lib/auth/session-cookie.ts";
import { env } from "#lib/env.ts";
import { chooseLocale, findLocale, locales } from "#lib/locale.ts";

// Rendered for each request: a person's answers in their address, a participant's or a counsellor's own pages.
const language = `(${locales.join("|")})`;
const counsellorPath = new RegExp(`^/${language}/counsellor(/|$)`);
const privatePath = new RegExp(`^/${language}/(result/.|s/|counsellor(/|$))`);
// A page with a form for somebody who is nobody yet: a session's door, and coming back with a ticket.
const newcomerPath = new RegExp(`^/${language}/s/[^/]+/?$`);
// A shared card's page is rendered for each request and the same for everybody; its pictures are for other sites to show.
const cardPath = /^\/card\/[^/]+\/?$/;
const picturePath = /^\/(card|preview)\/[^/]+\/[^/]+$/;

/**
 * The API sets its own headers (app/_api/safety-headers.ts): through here its answers would take half as long again. Forms
 * are left out too: their handlers give up a body that is too large or too slow, and Next would wait for it before they run.
 */
export const config = {
  matcher: [
    {
      source: "/((?!api/).*)",
      missing: [
        { type: "header", key: "content-type", value: "application/x-www-form-urlencoded.*" },
      ],
    },
  ],
};

/**
 * Leads on who asks for a page by another address than its own; sets the headers of every answer, and the status where a card
 * is refused; keeps who comes signed in. Nothing else.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const wished = chooseLocale(request.headers.get("accept-language"));
  const meant = leadOn(pathname, findLocale(request.nextUrl.searchParams.get("lang"), wished));
  if (meant !== null) {
    const headers = { Vary: "Accept-Language", "Cache-Control": "no-cache" };
    return NextResponse.redirect(new URL(meant + search, request.url), { status: 307, headers });
  }
  const policy =
    privatePath.test(pathname) || cardPath.test(pathname)
      ? contentPolicy({
          scripts: [`'nonce-${randomBytes(16).toString("base64")}'`, "'strict-dynamic'"],
        })
      : fixedPolicy(pathname);

  // Next takes the nonce for its scripts from the request.
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);

  const known = readFormKey(request);
  const formKey = known ?? drawFormKey();
  headers.set(formKeyHeader, formKey);

  const status = isRefusedCard(pathname) ? 404 : 200;
  const response = NextResponse.next({ status, request: { headers } });
  for (const [name, value] of Object.entries(describePage(pathname, policy))) {
    response.headers.set(name, value);
  }
  if (known === null && newcomerPath.test(pathname)) {
    response.headers.append("Set-Cookie", keepFormKey(formKey));
  }
  if (privatePath.test(pathname)) response.headers.set("Cache-Control", "private, no-store");
  if (cardPath.test(pathname)) {
    // A refusal is in the visitor's own language.
    const caching = status === 404 ? "no-store" : "public, max-age=600";
    response.headers.set("Cache-Control", caching);
  }
  if (picturePath.test(pathname)) {
    response.headers.set("Cross-Origin-Resource-Policy", "cross-origin");
  }
  if (counsellorPath.test(pathname) && request.method === "GET") keepSignedIn(request, response);
  return response;
}

const cookies = describeCookies(env.PUBLIC_URL);

/**
 * Gives a counsellor's browser the same cookie again once a day, so that it lasts as long as the row in the store, whose end
 * lib/auth/counsellor.ts moves at the same visit. A cookie of a sign-in that has ended opens nothing, however long it lasts.
 */
function keepSignedIn(request: NextRequest, response: NextResponse): void {
  const session = request.cookies.get(cookies.session)?.value;
  if (!session || request.cookies.has(cookies.renewed)) return;
  const { attributes, renewed } = cookies;
  response.cookies.set(cookies.session, session, { ...attributes, maxAge: slidingSeconds });
  response.cookies.set(renewed, "within-a-day", { ...attributes, maxAge: renewalSeconds });
}
