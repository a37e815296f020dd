import type { Kysely } from "kysely";
import { z } from "zod";
import type { Tables } from "#lib/db/tables.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import type { Refusal } from "#lib/sessions/fault.ts";
import { findLogo, type LogoPicture } from "./logo.ts";
import { findSessionFor, type NoSession, type OwnSession } from "./rights.ts";

/** What new sessions of a counsellor start from, but for the logo. */
export const defaultChoicesSchema = z.strictObject({
  resultPolicy: z.enum(["at-once", "held"]),
  aliasPolicy: z.enum(["generated", "free"]),
  addressForm: z.enum(["vous", "tu"]).default("vous"),
  retentionDays: z.int(),
  notice: z.string(),
  controller: z.string(),
  establishment: z.string(),
  subgroups: z.array(z.string()),
});
type DefaultChoices = z.output<typeof defaultChoicesSchema>;

/** What somebody keeps for new sessions: their choices, and whether a logo is among them. */
export type Defaults = DefaultChoices & { logo: Pick<LogoPicture, "width" | "height"> | null };

/** Keeps what a session has now, for the new sessions of its owner, in the place of what was kept before. */
export async function keepDefaults(
  context: SessionContext,
  own: OwnSession,
): Promise<{ ok: true } | Refusal<NoSession>> {
  const outcome = await context.store.commit(async (db) => {
    const found = await findSessionFor(db, own, "own");
    if (!found.ok) return found;
    const { session } = found;
    const choices: DefaultChoices = {
      resultPolicy: session.resultPolicy,
      aliasPolicy: session.aliasPolicy,
      addressForm: session.addressForm,
      retentionDays: session.retentionDays,
      notice: session.notice,
      controller: session.controller,
      establishment: session.establishment,
      subgroups: session.subgroups,
    };
    const logo = await findLogo(db, session.id);
    await db.deleteFrom("default_choice").where("owner_id", "=", own.counsellorId).execute();
    await db
      .insertInto("default_choice")
      .values({
        owner_id: own.counsellorId,
        choices: JSON.stringify(choices),
        picture: logo?.picture ?? null,
        logo_width: logo?.width ?? null,
        logo_height: logo?.height ?? null,
      })
      .execute();
    return { ok: true } as const;
  });
  if (outcome.ok) await context.store.scrub("quick");
  return outcome;
}

/** Gives what a counsellor keeps for new sessions, or null. */
export async function findDefaults(
  db: Kysely<Tables>,
  counsellorId: string,
): Promise<Defaults | null> {
  const row = await db
    .selectFrom("default_choice")
    .select(["choices", "logo_width", "logo_height"])
    .where("owner_id", "=", counsellorId)
    .executeTakeFirst();
  if (!row) return null;
  const choices = defaultChoicesSchema.parse(JSON.parse(row.choices));
  const hasLogo = row.logo_width !== null && row.logo_height !== null;
  const logo = hasLogo ? { width: row.logo_width ?? 0, height: row.logo_height ?? 0 } : null;
  return { ...choices, logo };
}

/** Gives the logo that a counsellor keeps for new sessions, or null. */
export async function findDefaultLogo(
  db: Kysely<Tables>,
  counsellorId: string,
): Promise<LogoPicture | null> {
  const row = await db
    .selectFrom("default_choice")
    .select(["picture", "logo_width", "logo_height"])
    .where("owner_id", "=", counsellorId)
    .executeTakeFirst();
  if (!row || row.picture === null) return null;
  return { picture: row.picture, width: row.logo_width ?? 0, height: row.logo_height ?? 0 };
}

/** Forgets what a counsellor kept for new sessions. */
export async function dropDefaults(context: SessionContext, counsellorId: string): Promise<void> {
  await context.store.commit((db) =>
    db.deleteFrom("default_choice").where("owner_id", "=", counsellorId).execute(),
  );
  await context.store.scrub("quick");
}
