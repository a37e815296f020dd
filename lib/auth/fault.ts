/** Why something about an account cannot be done, and the status that the API answers with. */
export const authFaults = {
  "unknown-endpoint": 404,
  "bad-request": 400,
  /** Address or password: which of the two is never said. */
  "wrong-password": 401,
  /** This needs the password, or a passkey shown within the last minutes. */
  "proof-needed": 403,
  /** One of the passwords that are tried first. */
  "common-password": 400,
  /** The account has no other way in than this passkey. */
  "last-passkey": 409,
  /** As many passwords as the server takes on are being looked at. */
  busy: 503,
  /** Too many wrong passwords: `Retry-After` says how long to wait. */
  "too-many-attempts": 429,
  /** Too many accounts and sessions without one were begun lately, from this address or altogether. */
  "too-many-newcomers": 429,
  "bad-address": 400,
  "address-taken": 409,
  "short-password": 400,
  "long-password": 400,
  "signed-out": 401,
  "unknown-passkey": 401,
  "refused-passkey": 400,
  "not-saved": 503,
} as const;

export type AuthFault = keyof typeof authFaults;

/** better-auth's codes for what people can do something about; any other is a request that no page of ours makes. */
const faultsByCode: Record<string, AuthFault> = {
  INVALID_EMAIL_OR_PASSWORD: "wrong-password",
  INVALID_PASSWORD: "wrong-password",
  INVALID_EMAIL: "bad-address",
  USER_ALREADY_EXISTS: "address-taken",
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: "address-taken",
  PASSWORD_TOO_SHORT: "short-password",
  PASSWORD_TOO_LONG: "long-password",
  PASSKEY_NOT_FOUND: "unknown-passkey",
  CHALLENGE_NOT_FOUND: "refused-passkey",
  AUTHENTICATION_FAILED: "refused-passkey",
  FAILED_TO_VERIFY_REGISTRATION: "refused-passkey",
};

/** Names the fault behind an error of better-auth by its code and status. */
export function nameFault({
  code,
  status,
}: {
  code: string | undefined;
  status: number;
}): AuthFault {
  const known = faultsByCode[code ?? ""];
  if (known) return known;
  if (status >= 500) return "not-saved";
  return status === 401 ? "signed-out" : "bad-request";
}
