import type { Result } from "#lib/scoring/result.ts";

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
  const times = apportionTimes(
    others.map(({ chance }) => chance),
    10 - fixed,
  );
  const shares = others.map(({ role }, at) => ({ role, times: times[at] ?? 0 }));
  if (counted) shares.unshift({ role: counted.role, times: fixed });
  return shares.filter((share) => share.times > 0);
}

function apportionTimes(chances: readonly number[], total: number): number[] {
  const sum = chances.reduce((all, chance) => all + chance, 0);
  const exact = chances.map((chance) => (sum === 0 ? 0 : (chance / sum) * total));
  const times = exact.map(Math.floor);
  const missing = total - times.reduce((all, count) => all + count, 0);
  const favoured = [...exact.keys()].sort((a, b) => ((exact[b] ?? 0) % 1) - ((exact[a] ?? 0) % 1));
  if (sum > 0) for (const at of favoured.slice(0, missing)) times[at] = (times[at] ?? 0) + 1;
  return times;
}
