import type { Bank } from "#lib/bank/schema.ts";
import type { QuizMode } from "#lib/scoring/answers.ts";
import type { HandBounds } from "#lib/scoring/paper-sheet.ts";

type QuizBounds = Readonly<Record<QuizMode, HandBounds>>;

/**
 * What a margin means for each released version of a bank. The ends lie outside the extremes that a search over sheets found
 * for each verdict; tests/unit/scoring/hand-score.test.ts searches again.
 */
const handBounds: Readonly<Record<string, QuizBounds>> = {
  "commercial-roles 1": {
    full: { mostSkipped: 4, cap: 24, mixedTo: 36, leaning: [72, 83], clearFrom: 124 },
    express: { mostSkipped: 2, cap: 12, mixedTo: 16, leaning: [55, 58], clearFrom: 92 },
  },
  "commercial-roles 2": {
    full: { mostSkipped: 4, cap: 24, mixedTo: 30, leaning: [83, 95], clearFrom: 137 },
    express: { mostSkipped: 2, cap: 12, mixedTo: 16, leaning: [62, 64], clearFrom: 104 },
  },
};

/** Gives what a margin means on a bank's sheets. */
export function findHandBounds({ id, version }: Pick<Bank, "id" | "version">, mode: QuizMode) {
  const bounds = handBounds[`${id} ${version}`];
  if (!bounds)
    throw new Error(`${id} v${version} cannot be added up by hand: no bounds are known.`);
  return bounds[mode];
}
