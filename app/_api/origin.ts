import { env } from "#lib/env.ts";

/**
 * Tells whether a change comes from the site itself: from the public address, exactly. While that is the local default
 * (nobody has set one), the address that the browser itself used is the site's as well, so that a room can use the
 * address of the counsellor's computer at once.
 */
export function isOwnOrigin(request: Request, publicUrl: string = env.PUBLIC_URL): boolean {
  const origin = request.headers.get("origin");
  if (origin === publicUrl) return true;
  const isDefault = publicUrl === `http://localhost:${env.PORT}`;
  return isDefault && origin === `http://${request.headers.get("host")}`;
}
