import type { Bank } from "#lib/bank/schema.ts";
import { type Certificate, certifyBank } from "#lib/scoring/certificate/certificate.ts";
import { type ScoreSpread, spreadScores } from "#lib/scoring/certificate/sum-count.ts";
import { outlineSheets } from "#lib/scoring/cloud.ts";
import type { CloudRegion } from "#lib/scoring/compass.ts";
import { type Study, studyBank } from "#lib/scoring/simulation/study.ts";

/** How many people are simulated, and from which seed. */
export const trial = { count: 10_000, seed: 1 };

/** All that is known about one quiz, the full or the express one. */
export interface CertifiedQuiz {
  certificate: Certificate;
  study: Study;
  regions: readonly CloudRegion[];
  spreads: readonly ScoreSpread[];
}

/** Counts and simulates all that the report and the method page show of a quiz; about a second for 24 items. */
export function certifyQuiz(bank: Bank): CertifiedQuiz {
  return {
    certificate: certifyBank(bank),
    study: studyBank(bank, trial),
    regions: outlineSheets(bank),
    spreads: spreadScores(bank),
  };
}
