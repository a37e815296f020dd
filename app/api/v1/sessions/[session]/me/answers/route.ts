import { handleParticipant } from "#app/_api/handle.ts";
import { saveMyAnswers } from "#app/_api/operations/participant-operations.ts";
import { saveAnswers } from "#lib/sessions/answers/saving.ts";
import { writeMomentOrNull } from "#lib/sessions/schema/text.ts";

export const PUT = handleParticipant(saveMyAnswers, async ({ context, seat, body }) => {
  const saved = await saveAnswers(context, { seat, ...body });
  if (!saved.ok) return saved;
  const { answers, finishedAt, round } = saved;
  return { ok: true, reply: { round, answers, finishedAt: writeMomentOrNull(finishedAt) } };
});
