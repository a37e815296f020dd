import { handleCounsellor } from "#app/_api/handle.ts";
import { startRehearsal } from "#app/_api/operations/session-operations.ts";
import { showOwnSession } from "#app/_api/views.ts";
import { makeRehearsal } from "#lib/sessions/rehearsal/rehearsal.ts";

export const POST = handleCounsellor(startRehearsal, async (call) => {
  const { context, counsellorId, isAnonymous, body } = call;
  const [seed = 0] = context.random(1);
  const made = await makeRehearsal(context, {
    ...{ counsellorId, hasAccount: !isAnonymous },
    choices: { ...body, seed: body.seed ?? seed },
  });
  return made.ok ? showOwnSession(context, { ...made, counsellorId }) : made;
});
