import { env } from "#lib/env.ts";
import { isOwnOrigin } from "../origin.ts";
import { safetyHeaders } from "../safety-headers.ts";

/**
 * Tells whether a request may be met: it comes from no page at all (a program sends no origin), from this site, or from an
 * origin that the operator has named.
 */
export function isAdmitted(request: Request): boolean {
  const origin = request.headers.get("origin");
  return origin === null || isOwnOrigin(request) || findShare(origin) !== null;
}

/** Gives the headers that let a page of an admitted origin read the answer; without them the browser keeps it back. */
export function shareAnswer(request: Request): Record<string, string> {
  const share = findShare(request.headers.get("origin") ?? "");
  return {
    // Where the answer goes to is part of it, unless it goes to everybody.
    ...(share !== "*" && { vary: "Origin" }),
    ...(share !== null && {
      "access-control-allow-origin": share,
      "access-control-expose-headers": "ETag, Retry-After, Content-Language",
    }),
  };
}

/** Answers what a browser asks before it lets a page of another site send JSON (a preflight). */
export function answerPreflight(request: Request): Response {
  const isShared = findShare(request.headers.get("origin") ?? "") !== null;
  return new Response(null, {
    status: 204,
    headers: {
      ...safetyHeaders,
      ...shareAnswer(request),
      ...(isShared && {
        "access-control-allow-methods": "GET, POST",
        "access-control-allow-headers": "Content-Type, If-None-Match",
        "access-control-max-age": "600",
      }),
    },
  });
}

/** What stands in `Access-Control-Allow-Origin` for this origin; null where the operator has not named it. */
function findShare(origin: string): string | null {
  const named = env.AZIMUT_EMBED_ORIGINS;
  if (named.includes("*")) return "*";
  return named.includes(origin) ? origin : null;
}
