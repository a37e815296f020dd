import type { Bank } from "#lib/bank/schema.ts";
import { selectExpress } from "#lib/scoring/answers.ts";
import { confuseRoles, settings } from "#lib/scoring/simulation/study.ts";

/** How many people are simulated for each role, and from which seed: the same as for the certificate. */
const trial = { count: 10_000, seed: 1 };

/** Of 1,000 simulated people of the role that is found least often, how many are found: by the full quiz and by the express one. */
export interface ExpressCost {
  /** The share of the people's answers that go towards their role, 0 … 1. */
  strength: number;
  full: number;
  express: number;
}

/** Gives what the express quiz costs in certainty, for people with clear leanings and with weaker ones. */
export function measureExpressCost(bank: Bank): [clear: ExpressCost, weak: ExpressCost] {
  const [clear, weak] = settings;
  return [compareQuizzes(bank, clear), compareQuizzes(bank, weak)];
}

function compareQuizzes(bank: Bank, setting: (typeof settings)[number]): ExpressCost {
  const count = (quiz: Bank) => {
    const { worst } = confuseRoles(quiz, { ...setting, ...trial });
    return 1000 - Math.round(1000 * (1 - worst));
  };
  return { strength: setting.strength, full: count(bank), express: count(selectExpress(bank)) };
}
