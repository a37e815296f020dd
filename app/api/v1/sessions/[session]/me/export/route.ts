import { handleParticipant } from "#app/_api/handle.ts";
import { exportMe } from "#app/_api/operations/participant-operations.ts";
import { readMyself, showResult } from "#app/_api/views.ts";
import { readResult } from "#lib/sessions/answers/own-result.ts";
import { readEarlierRounds } from "#lib/sessions/answers/stored.ts";

export const GET = handleParticipant(exportMe, async ({ context, seat }) => {
  const found = await readResult(context, seat);
  const me = await readMyself(context, seat);
  const result = found.ok ? showResult(seat, found) : null;
  return {
    ok: true,
    reply: {
      ...{ format: "azimut-participant-1" as const, me, result },
      earlier: await readEarlierRounds(context, seat),
    },
    headers: { "content-disposition": 'attachment; filename="azimut.json"' },
  };
});
