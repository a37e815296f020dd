import { type Explanation, findItem } from "#app/_explanation/explanation.ts";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { nameRole, wordItem, wordOption } from "#lib/bank/wording.ts";
import { formatTenths, signTenths } from "#lib/i18n/figure.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import styles from "./ledger-table.module.css";

/** Every answer's plus and minus per role, by dimension, from 50 down to the affinities shown. */
export function LedgerTable({ explanation }: { explanation: Explanation }) {
  const { bank, strings, result, locale } = explanation;
  const words = strings.ledger;
  const answered = result.ledger.filter(({ entries }) => entries.length > 0);
  return (
    <table className={styles.ledger}>
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.answer}</th>
          {bank.roles.map((role) => (
            <th key={role} scope="col" className={styles.role}>
              <RoleMark role={role} />
              <span className={styles.name}>{nameRole(explanation, role)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{words.start}</th>
          {bank.roles.map((role) => (
            <td key={role}>{formatTenths(500, locale)}</td>
          ))}
        </tr>
      </tbody>
      {answered.map((section) => (
        <LedgerGroup key={section.dimension} explanation={explanation} section={section} />
      ))}
      <tfoot>
        <tr>
          <th scope="row">{words.sum}</th>
          {bank.roles.map((role, at) => (
            <td key={role}>{formatTenths(result.affinities[at] ?? 500, locale)}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

type Section = Explanation["result"]["ledger"][number];

function LedgerGroup({ explanation, section }: { explanation: Explanation; section: Section }) {
  const { bank, strings, sentences, locale } = explanation;
  const dimension = sentences.dimensions[section.dimension]?.name ?? section.dimension;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={bank.roles.length + 1} className={styles.dimension}>
          {dimension}
        </th>
      </tr>
      {section.entries.map(({ item, option, shares }) => (
        <tr key={item} data-item={item}>
          <th scope="row" className={styles.answer}>
            <span className={styles.question}>{wordItem(explanation, item)}</span>{" "}
            {wordOption(explanation, findItem(explanation, item), option)}
          </th>
          {bank.roles.map((role, at) => (
            <td key={role}>{signTenths(shares[at] ?? 0, locale)}</td>
          ))}
        </tr>
      ))}
      <tr className={styles.subtotal}>
        <th scope="row">{fillTemplate(strings.ledger.subtotal, { dimension })}</th>
        {bank.roles.map((role, at) => (
          <td key={role}>{signTenths(section.shares[at] ?? 0, locale)}</td>
        ))}
      </tr>
    </tbody>
  );
}
