import type { Bank } from "#lib/bank/schema.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { drawNormal, seedRandom } from "#lib/scoring/seeded-random.ts";
import { nameAnswers, simulateSheets } from "#lib/scoring/simulation/people.ts";

/** How a rehearsal is played. The same plan gives the same people, at the same pace, with the same answers. */
export interface RehearsalPlan {
  seed: number;
  people: number;
  /** How long the typical person takes from the door to the last question. */
  minutes: number;
}

/** One answer, `at` so many milliseconds after the beginning. */
interface ScriptedAnswer {
  at: number;
  item: string;
  option: string | null;
}

/** What one simulated person does. Who stops half-way has no `finishedAt`. */
export interface Script {
  /** Null in the second round: whoever was there is there. */
  joinedAt: number | null;
  answers: ScriptedAnswer[];
  finishedAt: number | null;
  /** Whether they hand their interview sheet over once they are done. */
  agrees: boolean;
}

const lateShare = 0.06;
const stopShare = 0.05;
const skipShare = 0.03;
const agreeShare = 0.4;

/** How many answers somebody gives differently after the discussion: about a quarter. */
const movedShare = 0.25;

/**
 * Writes what everybody of a plan does in a round. Nearly all come within the first tenth of the time, a few much later;
 * everybody has a pace of their own (log-normal, a quarter up or down) and pauses a little differently at each question; a few
 * stop, a few questions are skipped. In the second round they are all there, and give about a quarter of their answers anew.
 */
export function writeScripts(
  bank: Pick<Bank, "roles" | "items">,
  { plan, round }: { plan: RehearsalPlan; round: number },
): Script[] {
  const first = drawSheets(bank, plan, 1);
  const again = round === 1 ? first : drawSheets(bank, plan, round);
  return first.map((sheet, person) => {
    const random = seedRandom(mixSeed(plan.seed, person, round));
    const moved = mixSheets(sheet, again[person] ?? sheet, random);
    return writeScript(bank, { sheet: moved, minutes: plan.minutes, round, random });
  });
}

function writeScript(
  bank: Pick<Bank, "items">,
  given: { sheet: Answers; minutes: number; round: number; random: () => number },
): Script {
  const { sheet, minutes, round, random } = given;
  const whole = minutes * 60_000;
  const isLate = random() < lateShare;
  const arrival = whole * (isLate ? 0.2 + 0.3 * random() : 0.1 * random() ** 1.5);
  const joinedAt = round === 1 ? Math.round(arrival) : null;
  const pace = Math.exp(0.25 * drawNormal(random));
  const pause = (whole * 0.75 * pace) / bank.items.length;
  const isStopping = random() < stopShare;
  const count = isStopping ? Math.floor(random() * bank.items.length) : bank.items.length;
  let at = (joinedAt ?? 0) + pause * random();
  const answers = bank.items.slice(0, count).map(({ id }) => {
    at += pause * (0.4 + 1.2 * random());
    const option = random() < skipShare ? null : (sheet[id] ?? null);
    return { at: Math.round(at), item: id, option };
  });
  const finishedAt = isStopping ? null : Math.round(at + pause / 2);
  return { joinedAt, answers, finishedAt, agrees: !isStopping && random() < agreeShare };
}

/** Everybody leans to one role, as people do in the certificate's simulation: half of their answers go its way. */
function drawSheets(
  bank: Pick<Bank, "roles" | "items">,
  { seed, people }: RehearsalPlan,
  round: number,
): Answers[] {
  const leaning = seedRandom(mixSeed(seed, 0, 0));
  const sheets = bank.roles.map((_, role) => {
    const respondents = { role, strength: 0.5, noise: 0.1, count: people };
    return [...simulateSheets(bank, { ...respondents, seed: mixSeed(seed, role, -round) })];
  });
  return Array.from({ length: people }, (_, person) => {
    const role = Math.floor(leaning() * bank.roles.length);
    return nameAnswers(bank, sheets[role]?.[person] ?? []);
  });
}

/** What somebody answers after a discussion: as before, but for the answers that have moved. */
function mixSheets(before: Answers, after: Answers, random: () => number): Answers {
  const moved = Object.keys(before).filter(() => random() < movedShare);
  return { ...before, ...Object.fromEntries(moved.map((item) => [item, after[item] ?? null])) };
}

/** Neighbouring seeds of the generator give neighbouring first numbers: these are spread first. */
function mixSeed(seed: number, person: number, round: number): number {
  const mixed = seed ^ Math.imul(person + 1, 0x9e3779b1) ^ Math.imul(round + 7, 0x85ebca6b);
  return Math.imul(mixed, 0xc2b2ae35);
}
