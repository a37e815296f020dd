import { AsyncLocalStorage } from "node:async_hooks";
import { createHash } from "node:crypto";
import { kyselyAdapter } from "@better-auth/kysely-adapter";
import type { BetterAuthOptions } from "better-auth";
import type { DBAdapter, Where } from "better-auth/adapters";
import { z } from "zod";
import { isStoreFailure } from "#lib/db/failure.ts";
import type { Store } from "#lib/db/store.ts";

const dayMs = 24 * 3_600_000;

/**
 * How long being signed in lasts at most, however often somebody comes. Without an account there is nothing to sign in with
 * again: then as long as browsers keep a cookie.
 */
const longestMs = 180 * dayMs;
const longestWithoutAccountMs = 400 * dayMs;

/** What is read of a row: times are dates, on SQLite texts. */
const signInRow = z.object({
  createdAt: z.coerce.date(),
  expiresAt: z.coerce.date(),
  user: z.object({ isAnonymous: z.coerce.boolean().nullish() }).nullish(),
});

/** Tells whether a failure of the store happened while better-auth worked: it answers some as if nothing were the matter. */
const watch = new AsyncLocalStorage<{ hasFailed: boolean }>();

/** Runs something of better-auth's, and tells whether the store failed meanwhile. */
export async function watchStore<Value>(
  work: () => Promise<Value>,
): Promise<{ hasFailed: boolean; value: Value }> {
  const state = { hasFailed: false };
  const value = await watch.run(state, work);
  return { hasFailed: state.hasFailed, value };
}

/**
 * Gives better-auth its tables. Being signed in is stored by a hash of its token, and ends at the latest when it has lasted as
 * long as it may, however often it was moved on.
 */
export function createSignInRows({ db, engine }: Pick<Store, "db" | "engine">) {
  const make = kyselyAdapter(db, { type: engine, transaction: true });
  return (options: BetterAuthOptions): DBAdapter => {
    const inner = noteFailures(make(options));
    return {
      ...keepSignIns(inner, db),
      transaction: (work) => inner.transaction((unit) => work(keepSignIns(noteFailures(unit), db))),
    };
  };
}

/** Gives what the store finds somebody's being signed in by. Tokens have 190 random bits: they need no slow hash. */
function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

type Rows = Omit<DBAdapter, "transaction">;

function keepSignIns<Some extends Rows>(inner: Some, db: Store["db"]): Some {
  return {
    ...inner,
    async create(given) {
      if (given.model !== "session") return inner.create(given);
      const { token } = z.object({ token: z.string() }).parse(given.data);
      const data = { ...given.data, token: hashToken(token) };
      return giveBack(await inner.create({ ...given, data }), { token });
    },
    async findOne<Row>(given: Parameters<Rows["findOne"]>[0]): Promise<Row | null> {
      if (given.model !== "session") return inner.findOne<Row>(given);
      const token = given.where.find(({ field }) => field === "token")?.value;
      const look = () => inner.findOne<Row>(hashGiven(given));
      let row = await look();
      if (row === null && typeof token === "string" && (await hashStored(db, token))) {
        row = await look();
      }
      const { success, data } = signInRow.safeParse(row);
      if (!success) return row;
      const longest = data.user?.isAnonymous ? longestWithoutAccountMs : longestMs;
      const last = data.createdAt.getTime() + longest;
      return giveBack(row, {
        token,
        expiresAt: new Date(Math.min(last, data.expiresAt.getTime())),
      });
    },
    async update<Row>(given: Parameters<Rows["update"]>[0]): Promise<Row | null> {
      const token = given.where.find(({ field }) => field === "token")?.value;
      const row = await inner.update<Row>(hashGiven(given));
      return given.model === "session" ? giveBack(row, { token }) : row;
    },
    findMany: (given) => inner.findMany(hashGiven(given)),
    delete: (given) => inner.delete(hashGiven(given)),
    deleteMany: (given) => inner.deleteMany(hashGiven(given)),
  };
}

/** An older Azimut beside this one, on the same PostgreSQL, stores tokens as they are. */
async function hashStored(db: Store["db"], token: string): Promise<boolean> {
  if (!/^[A-Za-z0-9]{32}$/.test(token)) return false;
  const { numUpdatedRows } = await db
    .updateTable("auth_session")
    .set({ token: hashToken(token) })
    .where("token", "=", token)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

function hashGiven<Given extends { model: string; where?: Where[] | undefined }>(
  given: Given,
): Given {
  if (given.model !== "session" || !given.where) return given;
  return { ...given, where: hashWhere(given.where) };
}

function hashWhere(where: readonly Where[]): Where[] {
  return where.map((one) =>
    one.field === "token" && typeof one.value === "string"
      ? { ...one, value: hashToken(one.value) }
      : one,
  );
}

function giveBack<Row>(row: Row, fields: object): Row {
  if (typeof row === "object" && row !== null) Object.assign(row, fields);
  return row;
}

/** Notes each failure of the store, whatever better-auth makes of it. */
function noteFailures<Some extends Rows>(rows: Some): Some {
  return new Proxy(rows, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== "function") return value;
      return async (...given: unknown[]) => {
        try {
          return await Reflect.apply(value, target, given);
        } catch (error) {
          const state = watch.getStore();
          if (state && isStoreFailure(error)) state.hasFailed = true;
          throw error;
        }
      };
    },
  });
}
