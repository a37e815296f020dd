import { env } from "#lib/env.ts";

/**
 * The headers of every answer of the API. The proxy sets those of the pages; it leaves the API out, because running it
 * costs as much as saving an answer does.
 */
export const safetyHeaders: Readonly<Record<string, string>> = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-robots-tag": "noindex",
  ...(env.PUBLIC_URL.startsWith("https:") && {
    "strict-transport-security": "max-age=31536000; includeSubDomains",
  }),
};
