import type { Explanation } from "#app/_explanation/explanation.ts";
import { listInvolved } from "#app/_explanation/verdict.ts";
import { ComparisonTable } from "#app/_roles/documents.tsx";
import { Part } from "#app/_ui/part.tsx";
import { listPairs } from "#lib/bank/guide.ts";
import { nameRole } from "#lib/bank/wording.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { rankRoles } from "#lib/scoring/scores.ts";
import styles from "./comparison.module.css";

/** How the next role differs: the documents' comparison of exactly the roles that this result is between. */
export function Comparison({ explanation }: { explanation: Explanation }) {
  const { bank, strings, result, locale } = explanation;
  const words = strings.comparison;
  const roles = listCompared(explanation);
  const [one = "", other = "", third] = roles.map((role) => nameRole(explanation, role));
  const title = third ? words.titleThree : fillTemplate(words.title, { one, other });
  const alone = listInvolved(result).length === 1 && !third;
  return (
    <Part
      id="comparison"
      title={title}
      lead={alone ? fillTemplate(words.lead, { next: other }) : words.leadTie}
      print={false}
    >
      <ComparisonTable wording={explanation} roles={roles} caption={title} />
      <ul className={styles.more}>
        {listPairs(bank.roles.filter((role) => roles.includes(role))).map(
          ({ slug, roles: [a, b] }) => (
            <li key={slug}>
              <a href={`/${locale}/compare/${slug}`}>
                {fillTemplate(words.more, {
                  one: nameRole(explanation, a),
                  other: nameRole(explanation, b),
                })}
              </a>
            </li>
          ),
        )}
      </ul>
    </Part>
  );
}

/** The roles that the result is about; where that is one alone, with what comes next. */
function listCompared({ bank, result }: Explanation): string[] {
  const involved = listInvolved(result);
  if (involved.length > 1) return involved;
  return rankRoles(bank.roles, result.scores).slice(0, 2).flat();
}
