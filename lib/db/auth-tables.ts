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

/** What runs out: being signed in. */
interface AuthSessionTable extends OwnedByUser {
  createdAt: Date | string;
  updatedAt: Date | string;
  expiresAt: Date | string;
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
  auth_passkey: OwnedByUser;
  auth_attempt: AuthAttemptTable;
}
