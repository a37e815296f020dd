import type { Bank } from "#lib/bank/schema.ts";
import { retestCloud } from "#lib/scoring/cloud.ts";
import { type CloudRegion, compassPoint, type Point } from "#lib/scoring/compass.ts";
import { explainResult } from "#lib/scoring/result.ts";

/** A made-up person's result, worked out like everybody's. */
export interface Example {
  role: string;
  /** The probability that the role would come first again, 0 … 1. */
  same: number;
  point: Point;
  cloud: CloudRegion[];
}

/** Which role's way the person of the example prefers, item after item, over and over: by place in the bank's roles. */
const preferences = [1, 0, 1, 2, 1];

/** Gives the example for the landing page: someone who leans to one role without being certain. */
export function drawExample(bank: Bank): Example {
  const answers = Object.fromEntries(
    bank.items.map((item, index) => {
      const role = preferences[index % preferences.length] ?? 0;
      const preferred = item.options.reduce((best, option) =>
        (option.weights[role] ?? 0) > (best.weights[role] ?? 0) ? option : best,
      );
      return [item.id, preferred.id];
    }),
  );
  const result = explainResult(bank, answers);
  return {
    role: result.first[0] ?? "",
    same: result.stability.same,
    point: compassPoint(result.scores, result.maximum),
    cloud: retestCloud(bank, answers),
  };
}
