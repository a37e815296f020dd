import { type Explanation, findItem } from "#app/_explanation/explanation.ts";
import { Part } from "#app/_ui/part.tsx";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { nameRole, wordItem, wordOption } from "#lib/bank/wording.ts";
import { formatTenths, signTenths } from "#lib/i18n/figure.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import styles from "./ledger.module.css";

/** The whole account, on demand. */
export function LedgerDetails({ explanation }: { explanation: Explanation }) {
  const words = explanation.strings.ledger;
  return (
    <Part id="ledger" title={words.title} lead={words.lead} print={false}>
      <details>
        <summary>{words.open}</summary>
        <LedgerTable explanation={explanation} />
        <p>
          <small>{words.rounding}</small>
        </p>
      </details>
    </Part>
  );
}

/** Every answer's plus and minus per role, by dimension, from 50 down to the affinities shown. */
function LedgerTable({ explanation }: { explanation: Explanation }) {
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
