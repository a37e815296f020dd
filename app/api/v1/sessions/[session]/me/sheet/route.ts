import { handleParticipant } from "#app/_api/handle.ts";
import { agreeToInterview } from "#app/_api/operations/participant-operations.ts";
import { setAgreement } from "#lib/sessions/answers/agreement.ts";

export const PUT = handleParticipant(agreeToInterview, async ({ context, seat, body }) => {
  const set = await setAgreement(context, { seat, agreed: body.agreed });
  return set.ok ? { ok: true, reply: body } : set;
});
