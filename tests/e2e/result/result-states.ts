import type { Page } from "@playwright/test";
import type { Item } from "#lib/bank/schema.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";
import type { Locale } from "#lib/locale.ts";
import { encodeAnswers } from "#lib/scoring/answer-code.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { explainResult, type Result } from "#lib/scoring/result.ts";
import { scoreAnswers } from "#lib/scoring/scores.ts";
import { seedRandom } from "#lib/scoring/seeded-random.ts";
import { bank } from "../current-release.ts";

/** The states of a result that a page has to show, each with a sheet of the shipped bank that reaches it. */
export const states = [
  "clear",
  "leaning",
  "mixedTwo",
  "tieThree",
  "half",
  "none",
  "empty",
] as const;

export type State = (typeof states)[number];

const reached: Record<State, (result: Result) => boolean> = {
  clear: ({ verdict }) => verdict.kind === "clear",
  leaning: ({ verdict }) => verdict.kind === "leaning",
  mixedTwo: ({ verdict, first }) =>
    verdict.kind === "mixed" && first.length === 1 && verdict.roles.length === 2,
  tieThree: ({ first, verdict }) => first.length === 3 && verdict.kind === "mixed",
  half: ({ answered, verdict }) => answered === 12 && verdict.kind === "leaning",
  none: ({ answered, verdict }) => answered > 0 && verdict.kind === "none",
  empty: ({ answered }) => answered === 0,
};

/** Unfolds what a result rests on. */
export async function openDetail(page: Page, locale: Locale): Promise<void> {
  await page.getByText(resultStrings[locale].detail.open).click();
}

/** Gives the answers and the code of the first of many seeded random sheets that is in this state. */
export function findSheet(state: State): { answers: Answers; code: string; result: Result } {
  const random = seedRandom(7);
  for (let draw = 0; draw < 200_000; draw++) {
    const answers = drawAnswers(state, random);
    if (state === "tieThree" && scoreAnswers(bank, answers).some((score) => score !== 0)) continue;
    const result = explainResult(bank, answers);
    if (reached[state](result)) return { answers, code: encodeAnswers(bank, answers), result };
  }
  throw new Error(`no sheet is ${state}`);
}

function drawAnswers(state: State, random: () => number): Answers {
  const pick = ({ options }: Item) => options[Math.floor(random() * options.length)]?.id ?? null;
  if (state === "empty") return {};
  return Object.fromEntries(
    bank.items.map((item, place) => {
      if (state === "half" && place % 2 === 1) return [item.id, null];
      if (state === "none" && item.kind === "rating") return [item.id, "a"];
      return [item.id, state === "clear" ? chooseFor(item, 2) : pick(item)];
    }),
  );
}

/** The option that a role weighs most. */
function chooseFor({ options }: Item, role: number): string | null {
  const best = Math.max(...options.map(({ weights }) => weights[role] ?? 0));
  return options.find(({ weights }) => weights[role] === best)?.id ?? null;
}
