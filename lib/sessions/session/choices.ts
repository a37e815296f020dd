import type { Kysely } from "kysely";
import type { Tables } from "#lib/db/tables.ts";
import { drawId } from "#lib/sessions/codes.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { noteAction } from "#lib/sessions/journal.ts";
import { findDefaultLogo } from "./defaults.ts";
import { hangDoor } from "./door.ts";
import { findLogo, type LogoPicture, putLogo } from "./logo.ts";
import { findCurrentBank } from "./quiz.ts";
import { refuseRehearsal } from "./rehearsal-limit.ts";
import { findSessionFor, type NoSession } from "./rights.ts";
import { dayMs, longestOpenMs, type Session, type SessionState } from "./session.ts";

/** How many sessions one counsellor may have. */
export const mostSessions = 200;

/** What a counsellor chooses. */
export type SessionChoices = Pick<
  Session,
  | "title"
  | "locale"
  | "mode"
  | "resultPolicy"
  | "aliasPolicy"
  | "retentionDays"
  | "notice"
  | "controller"
> & {
  subgroups?: readonly string[] | undefined;
  establishment?: string | undefined;
  meetsOn?: string | null | undefined;
  addressForm?: Session["addressForm"] | undefined;
  /** A session of the same owner whose logo it takes over, or `defaults`: the one kept for new sessions. */
  logoOf?: string | undefined;
  /** When it opens by itself. */
  opensAt?: number | undefined;
};

/** Makes a session, with its code. Nobody can join it before it is opened, by somebody or by its hour. With a `plan` it is a rehearsal: see `rehearsal/`. */
export async function createSession(
  context: SessionContext,
  given: { counsellorId: string; choices: SessionChoices; plan?: string; hasAccount?: boolean },
): Promise<
  | { ok: true; sessionId: string }
  | Refusal<
      NoSession | "too-many-sessions" | "too-many-rehearsals" | "rehearsals-full" | "bad-opening"
    >
> {
  const { counsellorId, choices, plan = null, hasAccount = false } = given;
  const id = drawId(context);
  const bank = findCurrentBank();
  const now = context.clock();
  const opensAt = choices.opensAt ?? null;
  if (opensAt !== null && !canOpenAt(opensAt, now)) return refuse("bad-opening");
  const days = plan === null ? choices.retentionDays : 1;
  return context.store.commit(async (db) => {
    const { count } = await db
      .selectFrom("session")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("owner_id", "=", counsellorId)
      .executeTakeFirstOrThrow();
    if (count >= mostSessions) return refuse("too-many-sessions");
    const asked = { ownerId: counsellorId, hasAccount, now };
    const refusal = plan === null ? null : await refuseRehearsal(db, asked);
    if (refusal) return refusal;
    const { logoOf } = choices;
    const logo = await findLogoFor(db, { logoOf, counsellorId });
    if (!logo.ok) return logo;
    await db
      .insertInto("session")
      .values({
        id,
        owner_id: counsellorId,
        ...nameColumns(choices),
        locale: choices.locale,
        mode: choices.mode,
        alias_policy: choices.aliasPolicy,
        bank_id: bank.id,
        bank_version: bank.version,
        ...openingColumns(opensAt),
        round: 1,
        slide: 0,
        turned: 0,
        rehearsal: plan === null ? 0 : 1,
        rehearsal_plan: plan,
        created_at: now,
        expires_at: (opensAt === null ? now : opensAt + longestOpenMs) + days * dayMs,
      })
      .execute();
    await hangDoor(context, db, id);
    if (logo.found) await putLogo(db, { sessionId: id, logo: logo.found });
    const noted = { sessionId: id, actor: counsellorId };
    await noteAction(context, db, { ...noted, action: "created" });
    if (opensAt !== null) await noteAction(context, db, { ...noted, action: "opening-set" });
    return { ok: true, sessionId: id };
  });
}

async function findLogoFor(
  db: Kysely<Tables>,
  { logoOf, counsellorId }: { logoOf: string | undefined; counsellorId: string },
): Promise<{ ok: true; found: LogoPicture | null } | Refusal<NoSession>> {
  if (logoOf === undefined) return { ok: true, found: null };
  if (logoOf === "defaults") return { ok: true, found: await findDefaultLogo(db, counsellorId) };
  const from = await findSessionFor(db, { sessionId: logoOf, counsellorId }, "own");
  return from.ok ? { ok: true, found: await findLogo(db, from.session.id) } : from;
}

/** What may be changed at any time. */
export type LastingChoices = Pick<
  SessionChoices,
  | "title"
  | "resultPolicy"
  | "retentionDays"
  | "notice"
  | "controller"
  | "subgroups"
  | "establishment"
  | "meetsOn"
  | "addressForm"
>;

/** Tells whether a session may be set to open at a time: a typing error in the year would keep it for ever, or open it at once. */
export function canOpenAt(opensAt: number, now: number): boolean {
  return opensAt > now && opensAt <= now + 366 * dayMs;
}

/** Gives the columns of an opening: one that opens by itself is open from its hour on, without anybody writing it then. */
export function openingColumns(opensAt: number | null) {
  const state: SessionState = opensAt === null ? "draft" : "open";
  const untouched = { opened_at: null, closing_until: null, closed_at: null };
  return { state, opens_at: opensAt, ...untouched };
}

/** Gives the columns of what may be changed at any time. */
export function nameColumns(choices: LastingChoices) {
  return {
    title: choices.title,
    result_policy: choices.resultPolicy,
    retention_days: choices.retentionDays,
    notice: choices.notice,
    controller: choices.controller,
    subgroups: JSON.stringify(choices.subgroups ?? []),
    establishment: choices.establishment ?? "",
    meets_on: choices.meetsOn ?? null,
    address_form: choices.addressForm ?? "vous",
  };
}
