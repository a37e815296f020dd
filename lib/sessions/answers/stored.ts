import type { SessionContext } from "#lib/sessions/context.ts";
import type { Seat } from "#lib/sessions/people/participant.ts";
import { readStored, type SequencedAnswer } from "./saving.ts";

/** Gives what somebody answered in the rounds before the one that runs now. */
export async function readEarlierRounds(
  { store }: Pick<SessionContext, "store">,
  seat: Seat,
): Promise<{ round: number; answers: SequencedAnswer[] }[]> {
  const rounds = [];
  for (let round = 1; round < seat.session.round; round += 1) {
    rounds.push({ round, answers: await readStored(store.db, seat, round) });
  }
  return rounds;
}

/** Gives the answers of the round asked for; without a good one, those of the latest round with any. */
export async function readShownRound(
  { store }: Pick<SessionContext, "store">,
  seat: Seat,
  asked: number,
): Promise<{ round: number; stored: SequencedAnswer[] }> {
  const latest = seat.session.round;
  const isGood = Number.isInteger(asked) && asked >= 1 && asked <= latest;
  for (let round = isGood ? asked : latest; ; round -= 1) {
    const stored = await readStored(store.db, seat, round);
    if (isGood || round === 1 || stored.length > 0) return { round, stored };
  }
}
