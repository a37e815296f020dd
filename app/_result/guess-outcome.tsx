import { nameRole, type Reading } from "#app/_explanation/explanation.ts";
import { listInvolved } from "#app/_explanation/verdict-sentence.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import styles from "./guess-outcome.module.css";

/** What was guessed before the reveal, beside what came out. */
export function GuessOutcome({ reading }: { reading: Reading }) {
  const { guess, strings, givenResult } = reading;
  if (guess === null) return null;
  const words = strings.guess;
  const involved = listInvolved(givenResult);
  const outcome = findOutcome(guess, involved);
  const first = involved.map((role) => nameRole(reading, role)).join(", ");
  const names = { guess: nameRole(reading, guess), first };
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
