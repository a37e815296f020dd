import type { Explanation } from "#app/_explanation/explanation.ts";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { nameRole, wordItem, wordOption } from "#lib/bank/wording.ts";
import { formatTenths, signTenths } from "#lib/i18n/figure.ts";
import { methodStrings } from "#lib/i18n/method/words.ts";
import { listAnswered } from "#lib/scoring/answers.ts";
import styles from "./worked-example.module.css";

/** A few answers, their points for each role, and what becomes of them: the arithmetic of a result, in full. */
export function WorkedExample({ explanation }: { explanation: Explanation }) {
  const { bank, answers, result, locale } = explanation;
  const words = methodStrings[locale].example;
  const entries = result.ledger.flatMap((section) => section.entries);
  return (
    <table className={styles.example}>
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.answer}</th>
          {bank.roles.map((role) => (
            <th key={role} scope="col">
              <RoleMark role={role} />
              <span className={styles.role}>{nameRole(explanation, role)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {listAnswered(bank, answers).map(({ item, option }) => (
          <tr key={item.id}>
            <th scope="row">
              <span className={styles.question}>{wordItem(explanation, item.id)}</span>{" "}
              {wordOption(explanation, item, option.id)}
            </th>
            {bank.roles.map((role, at) => (
              <td key={role}>
                {signPoints(option.weights[at] ?? 0)}
                <small className={styles.share}>
                  {signTenths(
                    entries.find((entry) => entry.item === item.id)?.shares[at] ?? 0,
                    locale,
                  )}
                </small>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          {bank.roles.map((role, at) => (
            <td key={role}>{signPoints(result.scores[at] ?? 0)}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">{words.affinity.replace("{maximum}", String(result.maximum))}</th>
          {bank.roles.map((role, at) => (
            <td key={role}>{formatTenths(result.affinities[at] ?? 500, locale)}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

/** Weights are whole numbers: no decimals, and a real minus. */
function signPoints(points: number): string {
  return points > 0 ? `+${points}` : String(points).replace("-", "−");
}
