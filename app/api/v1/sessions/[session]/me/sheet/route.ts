import { handleParticipant } from "#app/_api/handle.ts";
import { agreeToSheet } from "#app/_api/operations/participant-operations.ts";
import { setAgreement } from "#lib/sessions/answers/agreement.ts";

export const PUT = handleParticipant(agreeToSheet, async ({ context, seat, body }) => {
  await setAgreement(context, { seat, agreed: body.agreed });
  return { ok: true, reply: body };
});
