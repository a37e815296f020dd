import type { Explanation } from "#app/_explanation/explanation.ts";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import type { Bank } from "#lib/bank/schema.ts";
import { nameRole, wordItem, wordOption } from "#lib/bank/wording.ts";
import { formatTenths, signTenths } from "#lib/i18n/figure.ts";
import { methodStrings } from "#lib/i18n/method/words.ts";
import { type Answers, listAnswered } from "#lib/scoring/answers.ts";
import styles from "./worked-example.module.css";

/**
 * Gives a short sheet for the worked example: the first scale answered one step off its end, the first scene answered
 * with its first option, and the second scale answered at its far end.
 */
export function pickExample(bank: Bank): Answers {
  const scales = bank.items.filter(({ kind }) => kind === "scale");
  const scene = bank.items.find(({ kind }) => kind === "choice");
  const picks = [
    { item: scales[0], place: 1 },
    { item: scene, place: 0 },
    { item: scales[1], place: 4 },
  ];
  return Object.fromEntries(
    picks.flatMap(({ item, place }) => {
      const option = item?.options[place];
      return item && option ? [[item.id, option.id]] : [];
    }),
  );
}

/** A few answers, their points for each role, and what becomes of them: the arithmetic of a result, in full. */
export function WorkedExample({ explanation }: { explanation: Explanation }) {
  const { bank, answers, result, locale } = explanation;
  const words = methodStrings[locale].example;
  const entries = result.ledger.flatMap((section) => section.entries);
  return (
    <div className={styles.scroll}>
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
    </div>
  );
}

/** Weights are whole numbers: no decimals, and a real minus. */
function signPoints(points: number): string {
  return points > 0 ? `+${points}` : String(points).replace("-", "−");
}
