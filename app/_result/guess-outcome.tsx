import type { Explanation } from "#app/_explanation/explanation.ts";
import { listInvolved } from "#app/_explanation/verdict.ts";
import { nameRole } from "#lib/bank/wording.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import styles from "./guess-outcome.module.css";

/** What was guessed before the reveal, beside what came out. */
export function GuessOutcome({ explanation }: { explanation: Explanation }) {
  const { guess, strings, ownResult } = explanation;
  if (guess === null) return null;
  const words = strings.guess;
  const involved = listInvolved(ownResult);
  const outcome = findOutcome(guess, involved);
  const first = involved.map((role) => nameRole(explanation, role)).join(", ");
  const names = { guess: nameRole(explanation, guess), first };
  return (
    <aside className={styles.guess} aria-labelledby="guess-title">
      <h2 id="guess-title" className={styles.title}>
        {fillTemplate(words.title, names)}
      </h2>
      <p className={styles.words}>{fillTemplate(words[outcome], names)}</p>
    </aside>
  );
}

function findOutcome(guess: string, involved: readonly string[]) {
  if (involved.length === 0) return "none";
  if (!involved.includes(guess)) return "differ";
  return involved.length === 1 ? "match" : "part";
}
