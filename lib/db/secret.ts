import { createHmac } from "node:crypto";
import { join } from "node:path";
import type { Kysely } from "kysely";
import type { Env } from "#lib/env.ts";
import { keepSecretFile, readSecretFile } from "#lib/secret-file.ts";
import { StoreRefused } from "./store.ts";
import type { Tables } from "./tables.ts";

/** The settings that say which secret belongs to the store. */
export type SecretSettings = Pick<Env, "AZIMUT_DATA_DIR" | "AZIMUT_SECRET"> &
  Partial<Pick<Env, "AZIMUT_SECRET_FILE" | "AZIMUT_SECRET_PREVIOUS">> & {
    /** The store's own secret is lost: the one that is found, or a new one, takes its place. */
    takesAnySecret?: boolean;
  };

/** The secret itself, as stores kept it until it moved out; and what tells whether a secret is the store's. */
const formerName = "secret";
const markName = "secret-mark";

/**
 * Gives the store's secret: `AZIMUT_SECRET`, or what the secret's file holds, which is made the first time. It is never in
 * the store: a copy of the store holds no key. One that an older Azimut kept there moves out into the file (`hasMoved`).
 * @throws StoreRefused where the secret is another one than the store's own, or its file cannot be used
 */
export async function settleSecret(
  db: Kysely<Tables>,
  settings: SecretSettings,
): Promise<{ secret: string; hasMoved: boolean }> {
  const { former, mark } = await readSettings(db, settings);
  const path = settings.AZIMUT_SECRET_FILE ?? join(settings.AZIMUT_DATA_DIR, "secret");
  const secret = findSecret(settings, { path, former, mark });
  const isOwn = [secret, settings.AZIMUT_SECRET_PREVIOUS].some(
    (one) => one && markOf(one) === mark,
  );
  if (mark !== undefined && !isOwn) throw new StoreRefused(wordForeign(settings, path));
  await db.transaction().execute(async (unit) => {
    await unit
      .insertInto("setting")
      .values({ name: markName, value: markOf(secret) })
      .onConflict((conflict) => conflict.column("name").doUpdateSet({ value: markOf(secret) }))
      .execute();
    await unit.deleteFrom("setting").where("name", "=", formerName).execute();
  });
  return { secret, hasMoved: former !== undefined };
}

interface Kept {
  former: string | undefined;
  mark: string | undefined;
}

async function readSettings(
  db: Kysely<Tables>,
  { takesAnySecret = false }: SecretSettings,
): Promise<Kept> {
  const rows = await db
    .selectFrom("setting")
    .select(["name", "value"])
    .where("name", "in", [formerName, markName])
    .execute();
  const values = new Map(rows.map(({ name, value }) => [name, value]));
  const mark = takesAnySecret ? undefined : values.get(markName);
  return { former: values.get(formerName), mark };
}

function findSecret(
  settings: SecretSettings,
  { path, former, mark }: Kept & { path: string },
): string {
  try {
    const kept = former === undefined ? null : keepSecretFile(path, former);
    if (settings.AZIMUT_SECRET !== null) return settings.AZIMUT_SECRET;
    if (kept !== null && kept === former) return kept;
    // A store that has one already gets no other because the file was left behind.
    const isLost = former === undefined && mark !== undefined && readSecretFile(path) === null;
    if (isLost) throw new StoreRefused(wordForeign(settings, path));
    if (former === undefined) return keepSecretFile(path);
  } catch (error) {
    if (error instanceof StoreRefused) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new StoreRefused(`the secret's file ${path} cannot be used: ${message}`, {
      cause: error,
    });
  }
  throw new StoreRefused(
    `${path} holds another secret than the one this store kept until now: move that file away`,
  );
}

function wordForeign({ AZIMUT_SECRET }: SecretSettings, path: string): string {
  const found =
    AZIMUT_SECRET === null
      ? `${path} does not hold this store's secret`
      : "AZIMUT_SECRET is not this store's secret";
  return `${found}. Every instance on one store needs the same: set AZIMUT_SECRET, or AZIMUT_SECRET_FILE to a copy of the first one's file; after a change of the secret set the one before as AZIMUT_SECRET_PREVIOUS. Where it is lost, see "The secret" in docs/operations.md`;
}

/** Tells secrets apart without giving them away. */
function markOf(secret: string): string {
  return createHmac("sha256", secret).update("the store's secret").digest("base64url");
}
