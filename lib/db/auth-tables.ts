/** Somebody with an account, or without one (`isAnonymous`: then the address is a placeholder). */
interface AuthUserTable {
  id: string;
  name: string;
  email: string;
  isAnonymous: boolean | number | null;
  /** ISO 8601 on SQLite; PostgreSQL reads that too. */
  createdAt: Date | string;
}

/** What only has to be counted or erased here: better-auth writes it. */
interface OwnedByUser {
  id: string;
  userId: string;
}

/** Being signed in, found by the hash of the cookie's token. `updatedAt` is when its end was last moved. */
interface AuthSessionTable extends OwnedByUser {
  token: string;
  createdAt: Date | string;
  updatedAt: Date | string;
  expiresAt: Date | string;
  /** When a passkey was last shown there, in milliseconds since 1970. */
  provenAt: number | null;
  device: string | null;
}

/** A line of an account's own list of sign-ins; `failures` are wrong passwords before it. */
interface AuthEventTable {
  id: string;
  user_id: string;
  at: number;
  action: string;
  device: string;
  failures: number;
  /** The sign-in that it tells of; it may be gone. */
  auth_session_id: string | null;
}

/** A challenge that a passkey answers, until it runs out. */
interface AuthVerificationTable {
  id: string;
  expiresAt: Date | string;
}

/** How somebody proves who they are: a password's hash for the provider `credential`. */
interface AuthAccountTable extends OwnedByUser {
  accountId: string;
  providerId: string;
  password: string | null;
}

/** A passkey of an account. */
interface AuthPasskeyTable extends OwnedByUser {
  createdAt: Date | string | null;
}

/** Wrong passwords lately, by a keyed hash of the address that they were tried for. */
interface AuthAttemptTable {
  key: string;
  failures: number;
  blocked_until: number;
  last_at: number;
}

/** The tables of accounts, as far as Azimut's own queries use them. */
export interface AuthTables {
  auth_user: AuthUserTable;
  auth_session: AuthSessionTable;
  auth_verification: AuthVerificationTable;
  auth_account: AuthAccountTable;
  auth_passkey: AuthPasskeyTable;
  auth_event: AuthEventTable;
  auth_attempt: AuthAttemptTable;
}
