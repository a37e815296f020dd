import type { SessionContext } from "#lib/sessions/context.ts";
import type { Refusal } from "#lib/sessions/fault.ts";
import { createSession, type SessionChoices } from "#lib/sessions/session/choices.ts";
import { openSession } from "#lib/sessions/session/door.ts";
import type { RehearsalPlan } from "./script.ts";

/** What a counsellor chooses for a rehearsal. */
type RehearsalChoices = Pick<SessionChoices, "title" | "locale" | "mode" | "resultPolicy"> &
  RehearsalPlan;

/** Makes and opens a session that fills itself with simulated participants, and is erased a day later. */
export async function makeRehearsal(
  context: SessionContext,
  { counsellorId, choices }: { counsellorId: string; choices: RehearsalChoices },
): Promise<
  | { ok: true; sessionId: string }
  | Refusal<"too-many-sessions" | "unknown-session" | "deleted" | "not-allowed">
> {
  const { seed, people, minutes, ...chosen } = choices;
  const plan: RehearsalPlan = { seed, people, minutes };
  const made = await createSession(context, {
    counsellorId,
    choices: {
      ...chosen,
      ...{ aliasPolicy: "generated", retentionDays: 1, notice: "", controller: "" },
    },
    plan: JSON.stringify(plan),
  });
  if (!made.ok) return made;
  const opened = await openSession(context, { sessionId: made.sessionId, counsellorId });
  return opened.ok ? made : opened;
}
