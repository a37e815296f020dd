import type { ResultStrings } from "#lib/i18n/result/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Result } from "#lib/scoring/result.ts";

/** How sure a result is, as the page words it: the verdict's kind, or `tie` where several roles come first. */
export type Tone = "none" | "clear" | "leaning" | "mixed" | "tie";

/** Gives how sure a result is; a tie is a tie whatever else holds. */
export function findTone(result: Pick<Result, "first" | "verdict">): Tone {
  return result.first.length > 1 ? "tie" : result.verdict.kind;
}

/**
 * Gives the roles that a result is about, the one ahead first: the one of a clear or leaning verdict, all that are level
 * in a tie, the two or three that a mixed profile is shared between; none when nothing is answered.
 */
export function listInvolved({ first, verdict }: Pick<Result, "first" | "verdict">): string[] {
  if (first.length > 1) return first;
  return [...first, ...verdict.roles.filter((role) => !first.includes(role))];
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

/** Gives the verdict in one sentence that says how sure it is. `name` gives a role's name. */
export function wordVerdict(
  result: Pick<Result, "first" | "verdict" | "stability">,
  words: ResultStrings["verdict"],
  name: (role: string) => string,
): string {
  const tone = findTone(result);
  const [first = "", second = ""] = listInvolved(result).map(name);
  const names = { first, second, often: wordFrequency(result.stability.same, words) };
  const sentence = tone === "none" ? tone : nameSentence(tone, listInvolved(result).length);
  return fillTemplate(words[sentence], names);
}

/** Gives the name of the sentence for a verdict about so many roles, in every dictionary that has one. */
export function nameSentence(tone: Exclude<Tone, "none">, roles: number) {
  if (tone === "mixed") return roles > 2 ? "mixedThree" : "mixedTwo";
  if (tone === "tie") return roles > 2 ? "tieThree" : "tieTwo";
  return tone;
}
