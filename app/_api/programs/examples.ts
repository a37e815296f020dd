import { currentRelease } from "#lib/bank/released.ts";
import { showBank } from "./bank-view.ts";
import { scoreSent } from "./sheet-scoring.ts";

/** Gives the examples of openapi.json, worked out by what answers requests: three questions answered, and the first of each list. */
export function writeExamples() {
  const { bank } = currentRelease;
  const answers = Object.fromEntries(
    bank.items.slice(0, 3).map(({ id, options }) => [id, options[0]?.id ?? null]),
  );
  const body = { version: bank.version, answers };
  const scored = scoreSent(body);
  if (!scored.ok) throw new Error(`The example is refused: ${scored.reason}.`);
  const whole = showBank(currentRelease);
  const short = {
    ...whole,
    roles: whole.roles.slice(0, 1),
    dimensions: whole.dimensions.slice(0, 1),
    express: whole.express.slice(0, 1),
    items: whole.items.slice(0, 1),
  };
  return { readBank: { reply: short }, scoreAnswers: { body, reply: scored.reply } };
}
