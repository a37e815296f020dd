import type { QuizMode } from "#lib/scoring/answers.ts";
import type { HandBounds } from "#lib/scoring/paper-sheet.ts";

/**
 * What a margin means for `commercial-roles` v1. The ends lie outside the extremes that a search over sheets found for each
 * verdict; tests/unit/scoring/hand-score.test.ts searches again. Another bank needs bounds of its own.
 */
export const handBounds: Readonly<Record<QuizMode, HandBounds>> = {
  full: { mostSkipped: 4, cap: 24, mixedTo: 36, leaning: [72, 83], clearFrom: 124 },
  express: { mostSkipped: 2, cap: 12, mixedTo: 16, leaning: [55, 58], clearFrom: 92 },
};
