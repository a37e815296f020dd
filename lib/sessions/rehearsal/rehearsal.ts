import type { SessionContext } from "#lib/sessions/context.ts";
import type { Refusal } from "#lib/sessions/fault.ts";
import { createSession, type SessionChoices } from "#lib/sessions/session/choices.ts";
import { openSession } from "#lib/sessions/session/door.ts";
import type { NoSession } from "#lib/sessions/session/rights.ts";
import type { RehearsalPlan } from "./script.ts";

/** What a counsellor chooses for a rehearsal. */
type RehearsalChoices = Pick<SessionChoices, "title" | "locale" | "mode" | "resultPolicy"> &
  RehearsalPlan;

/** Makes and opens a session that fills itself with simulated participants, and is erased a day later. */
export async function makeRehearsal(
  context: SessionContext,
  given: { counsellorId: string; hasAccount?: boolean; choices: RehearsalChoices },
): Promise<
  | { ok: true; sessionId: string }
  | Refusal<
      NoSession | "too-many-sessions" | "too-many-rehearsals" | "rehearsals-full" | "bad-opening"
    >
> {
  const { counsellorId, hasAccount = false, choices } = given;
  const { seed, people, minutes, ...chosen } = choices;
  const plan: RehearsalPlan = { seed, people, minutes };
  const made = await createSession(context, {
    ...{ counsellorId, hasAccount },
    choices: {
      ...chosen,
      ...{ aliasPolicy: "generated", retentionDays: 1, notice: "", controller: "" },
    },
    plan: JSON.stringify(plan),
  });
  if (!made.ok) return made;
  const own = { sessionId: made.sessionId, counsellorId };
  const opened = await openSession(context, { ...own, hasAccount });
  return opened.ok ? made : opened;
}
