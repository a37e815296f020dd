import type { Bank } from "#lib/bank/schema.ts";
import { encodeAnswers } from "#lib/scoring/answer-code.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { retestCloud } from "#lib/scoring/cloud.ts";
import type { CloudRegion } from "#lib/scoring/compass.ts";
import { explainResult, type Result } from "#lib/scoring/result.ts";

/** What takes long about a result. */
interface Prepared {
  result: Result;
  cloud: readonly CloudRegion[];
}

/** The result worked out last, and the code of its answers. */
let last: (Prepared & { code: string }) | null = null;

/** Works out the result of these answers ahead, so that the page that shows it need not. */
export function prepareResult(bank: Bank, answers: Answers): void {
  const code = encodeAnswers(bank, answers);
  if (last?.code === code) return;
  last = { code, result: explainResult(bank, answers), cloud: retestCloud(bank, answers) };
}

/** Gives the result worked out ahead for the answers of this code, if there is one. */
export function findPrepared(code: string): Prepared | null {
  return last?.code === code ? last : null;
}
