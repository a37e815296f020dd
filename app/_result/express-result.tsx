import type { KeptBeside } from "#app/_device/kept-answers.ts";
import type { Explanation } from "#app/_explanation/explanation.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { fillTemplate } from "#lib/i18n/template.ts";
import styles from "./guess-outcome.module.css";

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
