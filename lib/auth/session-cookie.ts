const daySeconds = 24 * 3600;

/** How long being signed in lasts after the last visit, in the store and in the browser. */
export const slidingSeconds = 90 * daySeconds;

/** How often the browser is given the cookie anew. */
export const renewalSeconds = daySeconds;

/** Gives how cookies about being signed in are named and kept. The prefix is in the name because better-auth's own secure cookies are only `__Secure-`. */
export function describeCookies(publicUrl: string) {
  const isHttps = publicUrl.startsWith("https:");
  const prefix = isHttps ? "__Host-azimut-auth" : "azimut-auth";
  return {
    isHttps,
    prefix,
    session: `${prefix}.session_token`,
    /** There for a day: while it is, the session's cookie is new enough. */
    renewed: `${prefix}.renewed`,
    attributes: { secure: isHttps, httpOnly: true, sameSite: "lax", path: "/" },
  } as const;
}
