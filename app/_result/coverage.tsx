import type { Explanation } from "#app/_explanation/explanation.ts";
import { findOvertakers, listSkipped } from "#app/_explanation/reasons.ts";
import { Part } from "#app/_ui/part.tsx";
import { nameRole, wordItem } from "#lib/bank/wording.ts";
import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import { ChangeLink } from "./change-link.tsx";
import styles from "./coverage.module.css";

/** How much was answered, and what the skipped questions could change. Nothing when none was skipped. */
export function Coverage({ explanation }: { explanation: Explanation }) {
  const { bank, ownAnswers, ownResult, strings, locale } = explanation;
  const words = strings.coverage;
  const skipped = listSkipped(bank, ownAnswers);
  if (skipped.length === 0) return null;
  const { answered, total } = ownResult;
  return (
    <Part
      id="coverage"
      title={words.title}
      lead={fillPlural(words.answered, { locale, n: answered, total })}
      print={false}
    >
      <p>{wordPossible(explanation, skipped.length)}</p>
      <details>
        <summary>{words.list}</summary>
        <ul className={styles.skipped}>
          {skipped.map((item) => {
            const roles = findOvertakers(bank, item, ownResult);
            const names = roles.map((role) => nameRole(explanation, role)).join(", ");
            return (
              <li key={item.id}>
                <p className={styles.question}>{wordItem(explanation, item.id)}</p>
                <p className={styles.effect}>
                  {names ? fillTemplate(words.alone, { roles: names }) : words.aloneNone}
                </p>
                <ChangeLink explanation={explanation} item={item.id} text={words.answer} />
              </li>
            );
          })}
        </ul>
      </details>
    </Part>
  );
}

/** Says which other roles answers to the skipped questions could still bring to the top. */
function wordPossible(explanation: Explanation, skipped: number): string {
  const { first, coverage } = explanation.ownResult;
  const words = explanation.strings.coverage;
  const others = coverage.possible.filter((role) => !first.includes(role));
  const roles = others.map((role) => nameRole(explanation, role)).join(", ");
  if (roles) return fillPlural(words.can, { locale: explanation.locale, n: skipped, roles });
  return first.length > 1 ? words.part : words.cannot;
}
