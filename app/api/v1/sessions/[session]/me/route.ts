import { handleParticipant } from "#app/_api/handle.ts";
import { eraseMe, readMe } from "#app/_api/operations/participant-operations.ts";
import { dropParticipantCookie } from "#app/_api/participant-cookie.ts";
import { readMyself, showReceipt } from "#app/_api/views.ts";
import { eraseParticipant } from "#lib/sessions/erasure/erasure.ts";

export const GET = handleParticipant(readMe, async ({ context, seat }) => ({
  ok: true,
  reply: await readMyself(context, seat),
}));

export const DELETE = handleParticipant(eraseMe, async ({ context, seat }) => {
  const { receipt } = await eraseParticipant(context, seat);
  return {
    ok: true,
    reply: showReceipt(receipt),
    headers: { "set-cookie": dropParticipantCookie(seat.session.id) },
  };
});
