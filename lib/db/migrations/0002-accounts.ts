import type { CreateTableBuilder, Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/**
 * The tables of accounts. But for the last they are better-auth's, and its columns keep the names it gives them.
 * SQLite takes `timestamptz` and `boolean` for any type; better-auth stores ISO 8601, and 0 or 1, there.
 */
export const accounts: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await createUser(db);
    await createWaysIn(db);
    await db.schema
      .createTable("auth_attempt")
      .addColumn("key", "text", (column) => column.primaryKey().notNull())
      .addColumn("failures", "integer", (column) => column.notNull())
      .addColumn("blocked_until", "bigint", (column) => column.notNull())
      .addColumn("last_at", "bigint", (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex("auth_attempt_by_time")
      .on("auth_attempt")
      .column("last_at")
      .execute();
  },
};

async function createUser(db: Kysely<unknown>): Promise<void> {
  await addTimes(db.schema.createTable("auth_user"))
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("email", "text", (column) => column.notNull().unique())
    .addColumn("emailVerified", "boolean", (column) => column.notNull())
    .addColumn("image", "text")
    .addColumn("isAnonymous", "boolean")
    .execute();
  await addTimes(db.schema.createTable("auth_session"))
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("token", "text", (column) => column.notNull().unique())
    .addColumn("userId", "text", (column) =>
      column.notNull().references("auth_user.id").onDelete("cascade"),
    )
    .addColumn("expiresAt", "timestamptz", (column) => column.notNull())
    .addColumn("ipAddress", "text")
    .addColumn("userAgent", "text")
    .execute();
  await indexUser(db, "auth_session");
  await addTimes(db.schema.createTable("auth_verification"))
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("identifier", "text", (column) => column.notNull())
    .addColumn("value", "text", (column) => column.notNull())
    .addColumn("expiresAt", "timestamptz", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("auth_verification_by_identifier")
    .on("auth_verification")
    .column("identifier")
    .execute();
}

/** How somebody proves who they are: passwords (as hashes) in `auth_account`, and passkeys. */
async function createWaysIn(db: Kysely<unknown>): Promise<void> {
  await addTimes(db.schema.createTable("auth_account"))
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("accountId", "text", (column) => column.notNull())
    .addColumn("providerId", "text", (column) => column.notNull())
    .addColumn("userId", "text", (column) =>
      column.notNull().references("auth_user.id").onDelete("cascade"),
    )
    .addColumn("accessToken", "text")
    .addColumn("refreshToken", "text")
    .addColumn("idToken", "text")
    .addColumn("accessTokenExpiresAt", "timestamptz")
    .addColumn("refreshTokenExpiresAt", "timestamptz")
    .addColumn("scope", "text")
    .addColumn("password", "text")
    .execute();
  await indexUser(db, "auth_account");
  await db.schema
    .createTable("auth_passkey")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("name", "text")
    .addColumn("publicKey", "text", (column) => column.notNull())
    .addColumn("userId", "text", (column) =>
      column.notNull().references("auth_user.id").onDelete("cascade"),
    )
    .addColumn("credentialID", "text", (column) => column.notNull().unique())
    .addColumn("counter", "bigint", (column) => column.notNull())
    .addColumn("deviceType", "text", (column) => column.notNull())
    .addColumn("backedUp", "boolean", (column) => column.notNull())
    .addColumn("transports", "text")
    .addColumn("createdAt", "timestamptz")
    .addColumn("aaguid", "text")
    .execute();
  await indexUser(db, "auth_passkey");
}

function addTimes<Name extends string>(table: CreateTableBuilder<Name>) {
  return table
    .addColumn("createdAt", "timestamptz", (column) => column.notNull())
    .addColumn("updatedAt", "timestamptz", (column) => column.notNull());
}

async function indexUser(db: Kysely<unknown>, table: string): Promise<void> {
  await db.schema.createIndex(`${table}_by_user`).on(table).column("userId").execute();
}
