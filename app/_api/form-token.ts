import { createHash, randomBytes } from "node:crypto";
import { env } from "#lib/env.ts";
import { isSameKey } from "#lib/sessions/codes.ts";
import { readCookie } from "./participant-cookie.ts";

const isHttps = env.PUBLIC_URL.startsWith("https:");
const cookieName = `${isHttps ? "__Host-" : ""}azimut-form`;

/** What the proxy tells a page with a form for newcomers: the key of this browser's forms. */
export const formKeyHeader = "x-azimut-form";

/**
 * The token in a form: nobody can give it who cannot read the cookie that it is made from. A participant's forms are made
 * from the participant's cookie; those of somebody who has none yet from a cookie for forms alone, which is no proof of
 * anything but that the form was drawn for this browser, and that this browser keeps cookies.
 */
export function formToken(cookie: string): string {
  return createHash("sha256").update(`form\n${cookie}`).digest("hex").slice(0, 32);
}

/** Tells whether a form's token was made from this cookie. */
export function fitsToken(token: string, cookie: string): boolean {
  return isSameKey(token, formToken(cookie));
}

/** Gives the key of this browser's forms from its cookie, or null where it sends none. */
export function readFormKey(request: { headers: Pick<Headers, "get"> }): string | null {
  const key = readCookie(request, cookieName) ?? "";
  return /^[0-9a-f]{32}$/.test(key) ? key : null;
}

/** Draws a key for a browser's forms. */
export function drawFormKey(): string {
  return randomBytes(16).toString("hex");
}

/** Gives the Set-Cookie line that keeps a key until the browser is closed. */
export function keepFormKey(key: string): string {
  return `${cookieName}=${key}; Path=/; HttpOnly; SameSite=Lax${isHttps ? "; Secure" : ""}`;
}
