import type { Edition } from "#lib/bank/released.ts";
import { loadBank } from "#lib/bank-tools/check.ts";
import { findReleaseFolder } from "#lib/bank-tools/commands/usage.ts";
import type { Locale } from "#lib/locale.ts";
import { type Answers, selectExpress } from "#lib/scoring/answers.ts";

const loaded = await loadBank(findReleaseFolder({ id: "commercial-roles", version: 2 }));
if (!loaded.ok) throw new Error("version 2 does not load");
const { release } = loaded;

/** The bank whose quiz asks six ratings, and three of them in its express quiz. */
export const ratedQuiz = release.bank;

/** What there is of it in all languages. */
export function loadRatedRelease() {
  return release;
}

/** That bank with its words in a language. */
export function findRatedEdition(locale: Locale): Edition {
  const { bank, sources, sentences } = release;
  return { bank, sources, sentences: sentences[locale] };
}

/**
 * Gives a sheet whose ratings are answered by a word, a letter for each in the order they are asked (a dot skips), and all
 * else as the role in this place would.
 * @example rateFor("bbbbbb", 1) // six mild noes of somebody who is nearest to the second role
 */
export function rateFor(word: string, role: number): Answers {
  const letters = [...word];
  const asked = letters.length < 6 ? selectExpress(ratedQuiz) : ratedQuiz;
  return Object.fromEntries(
    asked.items.map(({ id, kind, options }) => {
      if (kind === "rating") {
        const letter = letters.shift() ?? ".";
        return [id, letter === "." ? null : letter];
      }
      const best = Math.max(...options.map(({ weights }) => weights[role] ?? 0));
      return [id, options.find(({ weights }) => weights[role] === best)?.id ?? null];
    }),
  );
}
