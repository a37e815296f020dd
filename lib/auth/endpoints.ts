/*
 * What of better-auth can be reached over HTTP. It brings some forty endpoints, most of which Azimut has no use for; one
 * that is not listed here answers 404.
 */

/** Those that make an account where there was none: closed with `AZIMUT_SIGNUP=closed`. */
const signUps = ["POST /sign-in/anonymous", "POST /sign-up/email"];

const endpoints = [
  ...signUps,
  "POST /sign-in/email",
  "POST /sign-out",
  "POST /revoke-sessions",
  "POST /change-password",
  "POST /delete-user",
  "GET /passkey/generate-register-options",
  "POST /passkey/verify-registration",
  "GET /passkey/generate-authenticate-options",
  "POST /passkey/verify-authentication",
  "GET /passkey/list-user-passkeys",
  "POST /passkey/delete-passkey",
];

/** Tells whether a request such as `POST /sign-out` may reach better-auth. */
export function isEndpoint(endpoint: string, signUp: "open" | "closed"): boolean {
  return endpoints.includes(endpoint) && (signUp === "open" || !signUps.includes(endpoint));
}
