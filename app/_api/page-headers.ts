import { readFileSync } from "node:fs";
import { z } from "zod";
import { env } from "#lib/env.ts";
import { locales } from "#lib/locale.ts";
import { fixedHeaders } from "./safety-headers.ts";

declare global {
  // The server says which build it serves; a test has none.
  var azimutBuild: string | undefined;
}

const isProduction = process.env.NODE_ENV === "production";
const isHttps = env.PUBLIC_URL.startsWith("https:");
const language = `(${locales.join("|")})`;
const unlistedPath = new RegExp(`^/(${language}/(result|answers|s|counsellor)|card)(/|$)`);
/** What pages of other sites show in a frame, and the script that makes it. */
const embeddedPath = new RegExp(`^/(${language}/embed(/|$)|azimut-embed\\.js$)`);

const hashesOf = z.object({ scripts: z.array(z.string()), styles: z.array(z.string()) });
type Hashes = z.infer<typeof hashesOf>;

let hashes: Record<string, Hashes> | undefined;

/** Gives the headers that a page or file has, whoever sends it. */
export function describePage(pathname: string, policy: string): Record<string, string> {
  return {
    "content-security-policy": policy,
    ...fixedHeaders,
    ...(embeddedPath.test(pathname) && { "cross-origin-resource-policy": "cross-origin" }),
    ...(unlistedPath.test(pathname) && { "x-robots-tag": "noindex" }),
  };
}

/** Gives the content security policy of a page whose inline scripts and styles the build knows, by their hashes. */
export function fixedPolicy(pathname: string): string {
  hashes ??= isProduction ? readScriptHashes() : {};
  const { scripts = [], styles = [] } = hashes[pathname] ?? hashes["/_not-found"] ?? {};
  const hosts = embeddedPath.test(pathname) ? env.AZIMUT_EMBED_ORIGINS : [];
  return contentPolicy({ scripts, styles, hosts });
}

/**
 * Gives the content security policy of a page whose inline scripts and styles are named so: by a nonce, or by their hashes. `hosts`
 * are the origins whose pages may show it.
 */
export function contentPolicy({
  scripts,
  styles = [],
  hosts = [],
}: {
  scripts: readonly string[];
  styles?: readonly string[];
  hosts?: readonly string[];
}): string {
  return [
    "default-src 'none'",
    // The development server runs inline scripts and styles of its own, and reloads over a socket.
    isProduction
      ? `script-src 'self' ${scripts.join(" ")}`.trim()
      : "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
    isProduction
      ? `style-src 'self' ${styles.join(" ")}`.trim()
      : "style-src 'self' 'unsafe-inline'",
    isProduction ? "connect-src 'self'" : "connect-src 'self' ws:",
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${hosts.join(" ") || "'none'"}`,
    "object-src 'none'",
    ...(isHttps ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

function readScriptHashes(): Record<string, Hashes> {
  const text = readFileSync(`${globalThis.azimutBuild ?? ".next"}/script-hashes.json`, "utf8");
  return z.record(z.string(), hashesOf).parse(JSON.parse(text));
}
