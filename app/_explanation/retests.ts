import type { Result } from "#lib/scoring/result.ts";
import { apportion } from "#lib/scoring/scores.ts";

/** How many of ten retests go to a role; `null` stands for the ties. */
export interface RetestShare {
  role: string | null;
  times: number;
}

/**
 * Gives who would come first in ten retests, in whole times that add up to ten: first the role that is ahead (its
 * probability rounded, so that it agrees with the verdict's sentence), then the others and the ties by largest remainders.
 * What rounds to no time at all is left out.
 */
export function countRetests(
  roles: readonly string[],
  { first, stability }: Pick<Result, "first" | "stability">,
): RetestShare[] {
  const ahead = first.length === 1 ? first[0] : undefined;
  const parts = [
    ...roles.map((role, at) => ({ role, chance: stability.alone[at] ?? 0 })),
    { role: null, chance: stability.tied },
  ];
  const counted = parts.find(({ role }) => role === ahead && ahead !== undefined);
  const fixed = counted ? Math.round(counted.chance * 10) : 0;
  const others = parts.filter((part) => part !== counted);
  const times = apportion(
    others.map(({ chance }) => chance),
    10 - fixed,
  );
  const shares = others.map(({ role }, at) => ({ role, times: times[at] ?? 0 }));
  if (counted) shares.unshift({ role: counted.role, times: fixed });
  return shares.filter((share) => share.times > 0);
}
