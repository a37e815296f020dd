import type { ResultStrings } from "#lib/i18n/result/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Elevation } from "#lib/scoring/elevation.ts";
import type { Result } from "#lib/scoring/result.ts";
import { apportion } from "#lib/scoring/scores.ts";

/** How sure a result is, as the page words it: the verdict's kind, or `tie` where several roles come first. */
type Tone = "none" | "clear" | "leaning" | "mixed" | "tie";

/** Gives how sure a result is; where no role is named it is no tie either, else a tie is a tie whatever else holds. */
export function findTone(result: Pick<Result, "first" | "verdict">): Tone {
  const { first, verdict } = result;
  return first.length > 1 && verdict.kind !== "none" ? "tie" : verdict.kind;
}

/**
 * Gives the roles that a result is about, the one ahead first: the one of a clear or leaning verdict, all that are level
 * in a tie, the two or three that a mixed profile is shared between; none where the verdict names none.
 */
export function listInvolved({ first, verdict }: Pick<Result, "first" | "verdict">): string[] {
  if (verdict.kind === "none") return [];
  if (first.length > 1) return first;
  return [...first, ...verdict.roles.filter((role) => !first.includes(role))];
}

/** Gives the roles that the detail of a result explains: those it is about, or where it names none those that would be nearest. */
export function listExplained(result: Pick<Result, "first" | "verdict">): string[] {
  const involved = listInvolved(result);
  return involved.length > 0 ? involved : result.first;
}

/** Tells whether no role is named although questions were answered: since what is done in them attracts too little. */
export function isUnattracted({ elevation }: Pick<Result, "elevation">): boolean {
  return elevation?.level === "low";
}

/**
 * Gives a probability the way people count: "environ 7 fois sur 10"; from 0.95 on, "au moins 19 fois sur 20".
 * @example wordFrequency(0.68, words) // "environ 7 fois sur 10"
 */
export function wordFrequency(
  probability: number,
  words: Pick<ResultStrings["verdict"], "often" | "always">,
): string {
  if (probability >= 0.95) return words.always;
  return fillTemplate(words.often, { n: Math.max(1, Math.round(probability * 10)) });
}

/**
 * Gives how often the role that is ahead would come first again: of a mixed profile only that it is seldom; "" in a tie or
 * where nothing is said. Where attraction is low, how often it would be so again.
 */
export function wordCertainty(
  result: Pick<Result, "first" | "verdict" | "stability" | "elevation">,
  words: Pick<ResultStrings["verdict"], "often" | "always" | "seldom">,
): string {
  const { elevation } = result;
  if (elevation && isUnattracted(result)) return wordFrequency(elevation.low, words);
  const tone = findTone(result);
  if (tone === "mixed") return words.seldom;
  return tone === "tie" || tone === "none" ? "" : wordFrequency(result.stability.same, words);
}

/** Gives the verdict in one sentence that says how sure it is. `name` gives a role's name. */
export function wordVerdict(
  result: Pick<Result, "first" | "verdict" | "stability">,
  words: ResultStrings["verdict"],
  name: (role: string) => string,
): string {
  const tone = findTone(result);
  const [first = "", second = ""] = listInvolved(result).map(name);
  const names = { first, second, often: wordCertainty(result, words) };
  const sentence = nameSentence(tone, listInvolved(result).length);
  const isLow = tone === "none" && result.first.length > 0;
  return fillTemplate(words[isLow ? "low" : sentence], names);
}

/** Gives the name of the sentence for a verdict about so many roles, in every dictionary that has one. */
export function nameSentence(tone: Tone, roles: number) {
  if (tone === "mixed") return roles > 2 ? "mixedThree" : "mixedTwo";
  if (tone === "tie") return roles > 2 ? "tieThree" : "tieTwo";
  return tone;
}

/** Gives how often elevation would be low again, or would not where it is high: a sentence of its level takes it. */
export function wordElevation(
  { level, low }: Pick<Elevation, "level" | "low">,
  words: ResultStrings["verdict"],
): string {
  return wordFrequency(level === "high" ? 1 - low : low, words);
}

/** How many of ten retests go to a role; `null` stands for the ties. */
export interface RetestShare {
  role: string | null;
  times: number;
}

/**
 * Gives who would come first in ten retests, in whole times that add up to ten, the most times first and the ties last. The
 * role that is ahead has its probability rounded, so that it agrees with the verdict's words; the others and the ties have
 * the rest by largest remainders. What rounds to no time at all is left out.
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
  const counts = shares.filter((share) => share.times > 0);
  return counts.sort(
    (a, b) => Number(a.role === null) - Number(b.role === null) || b.times - a.times,
  );
}
