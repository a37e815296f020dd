import type { KeptBeside } from "#app/_device/device-memory.ts";
import type { Explanation } from "#app/_explanation/explanation.ts";
import { listInvolved } from "#app/_explanation/verdict.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { nameRole } from "#lib/bank/wording.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import styles from "./asides.module.css";

/** What to do where no question was answered. */
export function NothingYet({ explanation }: { explanation: Explanation }) {
  const { strings, locale } = explanation;
  const words = strings.none;
  return (
    <>
      <p>{words.lead}</p>
      <p>{words.advice}</p>
      <p className={styles.ways}>
        <ButtonLink kind="primary" href={explanation.quizPath}>
          {words.quiz}
        </ButtonLink>
        <ButtonLink href={`/${locale}/roles`}>{words.roles}</ButtonLink>
      </p>
    </>
  );
}

/** Says that the result is one of the express quiz, and offers to go on with the questions it did not ask. */
export function ExpressResult({
  explanation,
  device,
}: {
  explanation: Explanation;
  device: KeptBeside | undefined;
}) {
  const { bank, whole, quizPath, strings } = explanation;
  const words = strings.express;
  const counts = {
    asked: bank.items.length,
    all: whole.items.length,
    n: whole.items.length - bank.items.length,
  };
  return (
    <aside className={styles.guess} aria-labelledby="express-title">
      <h2 id="express-title" className={styles.title}>
        {words.title}
      </h2>
      <p>{fillTemplate(words.lead, counts)}</p>
      {device?.kept === "other" ? (
        <p className={styles.words}>{words.other}</p>
      ) : (
        <>
          <ButtonLink href={`${quizPath}#rest`} onClick={device?.keep}>
            {fillTemplate(words.goOn, counts)}
          </ButtonLink>
          {!device && <p>{words.again}</p>}
        </>
      )}
    </aside>
  );
}

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
