import { joinSession } from "#lib/sessions/people/join.ts";
import { makeSlips } from "#lib/sessions/people/slips.ts";
import { type Classroom, counsellorId, openSeconde } from "./classroom.ts";

/** An open session with three slips, and joining it. */
export async function openWithSlips(
  classroom: Classroom,
  aliasPolicy: "generated" | "free" = "generated",
) {
  const { context } = classroom;
  const opened = await openSeconde(context, { aliasPolicy });
  const own = { sessionId: opened.sessionId, counsellorId };
  const made = await makeSlips(context, { ...own, count: 3 });
  if (!made.ok) throw new Error(made.reason);
  function enter(slip: string, more: Partial<Parameters<typeof joinSession>[1]> = {}) {
    return joinSession(context, { door: { token: opened.token }, slip, ...more });
  }
  async function seat(slip: string, more: Parameters<typeof enter>[1] = {}) {
    const joined = await enter(slip, more);
    if (!joined.ok) throw new Error(joined.reason);
    return joined;
  }
  return { ...opened, own, slips: made.slips, enter, seat };
}

/** What is answered where a slip gives no seat. */
export function refused(reason: string) {
  return { ok: false, reason };
}
