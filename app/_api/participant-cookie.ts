import { env } from "#lib/env.ts";
import type { Seat } from "#lib/sessions/people/participant.ts";

const isHttps = env.PUBLIC_URL.startsWith("https:");
const daySeconds = 24 * 3600;

/** Gives the value of the participant's cookie for this session: each session has its own, so that a browser may hold several. */
export function readParticipantCookie(
  request: { headers: Pick<Headers, "get"> },
  sessionId: string,
): string | null {
  return readCookie(request, nameCookie(sessionId));
}

/** Gives the value of a cookie, or null where the request has none of this name. */
export function readCookie(
  request: { headers: Pick<Headers, "get"> },
  name: string,
): string | null {
  for (const pair of (request.headers.get("cookie") ?? "").split(";")) {
    const [key = "", value = ""] = pair.trim().split("=", 2);
    if (key === name) return value;
  }
  return null;
}

/** Gives the Set-Cookie line that keeps a participant's cookie in this browser as long as their answers are kept. */
export function keepParticipantCookie({ session }: Seat, cookie: string): string {
  return writeCookie(session.id, cookie, (session.retentionDays + 7) * daySeconds);
}

/** Gives the Set-Cookie line that takes a participant's cookie out of this browser. */
export function dropParticipantCookie(sessionId: string): string {
  return writeCookie(sessionId, "", 0);
}

/** Gives the name of the cookie that a participant of this session has. */
export function nameCookie(sessionId: string, publicUrl: string = env.PUBLIC_URL): string {
  return `${publicUrl.startsWith("https:") ? "__Host-" : ""}azimut-p-${sessionId}`;
}

function writeCookie(sessionId: string, value: string, seconds: number): string {
  const flags = `Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${isHttps ? "; Secure" : ""}`;
  return `${nameCookie(sessionId)}=${value}; ${flags}`;
}
