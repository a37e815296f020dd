import { env } from "#lib/env.ts";

const features =
  "accelerometer camera display-capture geolocation gyroscope magnetometer microphone midi payment usb browsing-topics";

/** What every answer of the server carries: pages, files, the API, and what is refused before any of them is asked. */
export const fixedHeaders: Readonly<Record<string, string>> = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": features
    .split(" ")
    .map((feature) => `${feature}=()`)
    .join(", "),
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  ...(env.PUBLIC_URL.startsWith("https:") && {
    "strict-transport-security": "max-age=31536000; includeSubDomains",
  }),
};

/**
 * The headers of every answer that is no page. The proxy sets those of the pages; it leaves the API out, because running it
 * costs as much as saving an answer does.
 */
export const safetyHeaders: Readonly<Record<string, string>> = {
  ...fixedHeaders,
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-robots-tag": "noindex",
};
