import { type Explanation, findItem } from "#app/_explanation/explanation.ts";
import { findReasons, type Reason } from "#app/_explanation/reasons.ts";
import { signTenths } from "#app/_explanation/signed-points.ts";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { readStatement } from "#lib/bank/guide.ts";
import { nameRole, wordItem, wordOption } from "#lib/bank/wording.ts";
import type { ResultSheetStrings } from "#lib/i18n/result/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { numberItem } from "./item-number.ts";
import styles from "./printed-reasons.module.css";

/**
 * Three reasons for and two against the role that is ahead. In a tie, every role that is level has its share of them: two
 * and one each of two roles, one and one each of three.
 */
export function SheetReasons({
  explanation,
  words,
}: {
  explanation: Explanation;
  words: ResultSheetStrings;
}) {
  const { bank, ownResult: result } = explanation;
  const roles = result.first;
  if (roles.length === 0) return null;
  const [towards, away] = [[3, 2] as const, [2, 1] as const, [1, 1] as const][roles.length - 1] ?? [
    1, 1,
  ];
  return (
    <div className={styles.reasons} data-roles={roles.length}>
      {roles.map((role) => {
        const found = findReasons(bank, result, { role, towards, away });
        const name = nameRole(explanation, role);
        return (
          <div key={role} className={styles.role}>
            <ReasonColumn
              {...{ explanation, words, role }}
              title={fillTemplate(words.towards, { role: name })}
              reasons={found.towards}
              nothing={words.nothingTowards}
            />
            <ReasonColumn
              {...{ explanation, words, role }}
              title={fillTemplate(words.away, { role: name })}
              reasons={found.away}
              nothing={words.nothingAway}
            />
          </div>
        );
      })}
    </div>
  );
}

function ReasonColumn({
  explanation,
  words,
  role,
  title,
  reasons,
  nothing,
}: {
  explanation: Explanation;
  words: ResultSheetStrings;
  role: string;
  title: string;
  reasons: readonly Reason[];
  nothing: string;
}) {
  return (
    <section>
      <h3 className={styles.title}>
        <RoleMark role={role} /> {title}
      </h3>
      {reasons.length === 0 && <p className={styles.nothing}>{nothing}</p>}
      <ul className={styles.list}>
        {reasons.map((reason) => (
          <ReasonLine key={reason.item} explanation={explanation} words={words} reason={reason} />
        ))}
      </ul>
    </section>
  );
}

function ReasonLine({
  explanation,
  words,
  reason,
}: {
  explanation: Explanation;
  words: ResultSheetStrings;
  reason: Reason;
}) {
  const statement = reason.claim ? readStatement(explanation, reason.claim) : undefined;
  const { origin = "", section = "" } = statement ?? {};
  return (
    <li className={styles.reason}>
      <p className={styles.points}>{signTenths(reason.share, explanation.locale)}</p>
      <p className={styles.answer}>
        {numberItem(explanation, reason.item)}. {wordItem(explanation, reason.item)}{" "}
        <b>{wordOption(explanation, findItem(explanation, reason.item), reason.option)}</b>
      </p>
      {statement && (
        <p className={styles.claim}>
          {statement.text} <small>({fillTemplate(words.source, { origin, section })})</small>
        </p>
      )}
    </li>
  );
}
