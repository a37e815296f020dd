import { handleCounsellor } from "#app/_api/handle.ts";
import { startRehearsal } from "#app/_api/operations/session-operations.ts";
import { showOwnSession } from "#app/_api/views.ts";
import { makeRehearsal } from "#lib/sessions/rehearsal/rehearsal.ts";

export const POST = handleCounsellor(startRehearsal, async ({ context, counsellorId, body }) => {
  const [seed = 0] = context.random(1);
  const made = await makeRehearsal(context, {
    counsellorId,
    choices: { ...body, seed: body.seed ?? seed },
  });
  return made.ok ? showOwnSession(context, { ...made, counsellorId }) : made;
});
