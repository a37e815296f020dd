import type { Kysely } from "kysely";
import type { Tables } from "#lib/db/tables.ts";
import { drawId } from "#lib/sessions/codes.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { accountEventMs } from "#lib/sessions/erasure/housekeeping.ts";
import { accountKeys } from "./back-off.ts";

/** What an account's own list tells of. Each has its sentence in lib/i18n/account. */
const accountActions = [
  "password-sign-in",
  "passkey-sign-in",
  "signed-up",
  "signed-out",
  "others-ended",
  "password-changed",
  "password-reset",
  "passkey-added",
  "passkey-removed",
] as const;
export type AccountAction = (typeof accountActions)[number];

/** Kinds of devices: nothing more of one is kept. */
const devices = ["computer", "phone", "tablet", "unknown"] as const;
export type Device = (typeof devices)[number];

/** How many lines of the list are shown. */
const mostEvents = 50;

/** One line of an account's list. */
export interface AccountEvent {
  id: string;
  at: number;
  action: AccountAction | "other";
  device: Device;
  /** Wrong passwords that were tried just before. */
  failures: number;
  /** Whether the sign-in that it tells of is still open; `here` in this browser. */
  state: "open" | "here" | "ended";
}

/** Tells the kind of a device by how its browser names itself. */
export function readDevice(userAgent: string | null): Device {
  const text = userAgent ?? "";
  if (/iPad|Tablet|PlayBook|Silk|Android(?!.*Mobi)/i.test(text)) return "tablet";
  if (/Mobi|iPhone|iPod|Android/i.test(text)) return "phone";
  return /Windows|Macintosh|X11|Linux|CrOS/i.test(text) ? "computer" : "unknown";
}

/** Notes what was done with an account; the housekeeping forgets it in time. */
export async function noteEvent(
  context: Pick<SessionContext, "clock" | "random">,
  db: Kysely<Tables>,
  given: {
    userId: string;
    action: AccountAction;
    device: Device;
    failures?: number;
    signInId?: string | null;
  },
): Promise<void> {
  const { userId, action, device, failures = 0, signInId = null } = given;
  const at = context.clock();
  const row = { id: drawId(context), user_id: userId, at, action, device, failures };
  await db
    .insertInto("auth_event")
    .values({ ...row, auth_session_id: signInId })
    .execute();
}

/** Gives an account's list, the newest first, and how many wrong passwords were tried since. */
export async function listEvents(
  { store, clock }: Pick<SessionContext, "store" | "clock">,
  given: { userId: string; email: string; signInId: string },
): Promise<{ events: AccountEvent[]; failures: number }> {
  const now = clock();
  const rows = await store.db
    .selectFrom("auth_event")
    .leftJoin("auth_session", (join) =>
      join
        .onRef("auth_session.id", "=", "auth_event.auth_session_id")
        .on("auth_session.expiresAt", ">", new Date(now).toISOString()),
    )
    .select(["auth_event.id", "at", "action", "auth_event.device", "failures"])
    .select("auth_session.id as open")
    .where("user_id", "=", given.userId)
    .where("at", ">=", now - accountEventMs)
    .orderBy("at", "desc")
    .orderBy("auth_event.id")
    .limit(mostEvents)
    .execute();
  const attempts = await store.db
    .selectFrom("auth_attempt")
    .select(({ fn }) => fn.sum<number | null>("failures").as("failures"))
    .where("key", "in", accountKeys(store.secret, given.email))
    .executeTakeFirst();
  const events = rows.map(({ id, at, action, device, failures, open }) => ({
    ...{ id, at, failures },
    action: accountActions.find((one) => one === action) ?? ("other" as const),
    device: devices.find((one) => one === device) ?? ("unknown" as const),
    state:
      open === null
        ? ("ended" as const)
        : open === given.signInId
          ? ("here" as const)
          : ("open" as const),
  }));
  return { events, failures: Number(attempts?.failures ?? 0) };
}
