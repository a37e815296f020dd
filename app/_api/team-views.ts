import type { z } from "zod";
import type { journalSchema, teamSchema } from "#lib/sessions/schema/team-schema.ts";
import { writeMoment } from "#lib/sessions/schema/text.ts";
import type { JournalLine } from "#lib/sessions/team/journal-view.ts";
import type { Team } from "#lib/sessions/team/team.ts";

/** Gives who shares a session. */
export function showTeam({ members, invitations }: Team): z.output<typeof teamSchema> {
  return {
    members: members.map(({ userId, email, right }) => ({ id: userId, email, right })),
    invitations: invitations.map((one) => ({
      id: one.id,
      right: one.right,
      createdAt: writeMoment(one.createdAt),
      expiresAt: writeMoment(one.expiresAt),
    })),
  };
}

/** Gives a session's journal. */
export function showJournal(lines: readonly JournalLine[]): z.output<typeof journalSchema> {
  return {
    lines: lines.map(({ at, actor, action, detail }) => ({
      ...{ at: writeMoment(at), actor, action, detail },
    })),
  };
}
