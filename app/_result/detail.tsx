import type { ReactNode } from "react";
import { type Explanation, findItem } from "#app/_explanation/explanation.ts";
import { listSkipped } from "#app/_explanation/reasons.ts";
import { listInvolved } from "#app/_explanation/verdict.ts";
import { NoteList } from "#app/_roles/portrait.tsx";
import { Part } from "#app/_ui/part.tsx";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import type { Notes } from "#lib/bank/guide.ts";
import { nameRole, wordInLine, wordOption } from "#lib/bank/wording.ts";
import { formatTenths, signTenths } from "#lib/i18n/figure.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import styles from "./detail.module.css";
import ledger from "./ledger.module.css";

/**
 * Everything that a result rests on, folded. Its table of contents stands above the fold, stays in reach while one reads, and
 * a link into it opens it.
 */
export function Detail({
  explanation,
  children,
}: {
  explanation: Explanation;
  children: ReactNode;
}) {
  const words = explanation.strings.detail;
  return (
    <section className={styles.detail} id="detail" aria-labelledby="detail-title">
      <h2 id="detail-title" className={styles.title}>
        {words.title}
      </h2>
      <p className={styles.lead}>{words.lead}</p>
      <nav className={styles.contents} aria-label={words.contents}>
        <ul>
          {listParts(explanation).map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{words.parts[part]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <details className={styles.fold}>
        <summary>{words.open}</summary>
        {children}
      </details>
    </section>
  );
}

type PartId = keyof Explanation["strings"]["detail"]["parts"];

/** Gives the ids of the parts that the detail of this result has, in their order. */
function listParts({ bank, ownAnswers, ownResult, result, strings }: Explanation): PartId[] {
  const missing = new Set<string>();
  if (listSkipped(bank, ownAnswers).length === 0) missing.add("coverage");
  if (listInvolved(result).length < 2) missing.add("mixed");
  if (!result.elevation) missing.add("elevation");
  if (ownResult.answered === 0) missing.add("coverage").add("trial");
  return readKeys(strings.detail.parts).filter((part) => !missing.has(part));
}

function readKeys<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  const keys: Key[] = [];
  for (const key in record) keys.push(key);
  return keys;
}

/** The sources that the small numbers lead to, and what is known of the documents. */
export function SourcesPart({ explanation, notes }: { explanation: Explanation; notes: Notes }) {
  const { strings, sentences, sources } = explanation;
  const words = strings.detail;
  const used = new Set(notes.sources.map(({ id }) => sources.claims[id]?.source ?? ""));
  return (
    <Part id="sources" title={words.sources} lead={words.sourcesLead} print={false}>
      <NoteList wording={explanation} notes={notes} />
      <dl>
        {Object.entries(sentences.sources)
          .filter(([id]) => used.has(id))
          .map(([id, { title, publisher }]) => (
            <div key={id}>
              <dt>{title}</dt>
              <dd>{publisher}</dd>
            </div>
          ))}
      </dl>
    </Part>
  );
}

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
    <table className={ledger.ledger}>
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.answer}</th>
          {bank.roles.map((role) => (
            <th key={role} scope="col" className={ledger.role}>
              <RoleMark role={role} />
              <span className={ledger.name}>{nameRole(explanation, role)}</span>
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

/** Gives a question and its answer for the head of a row; `null` where it was skipped. */
export function headRow(explanation: Explanation, id: string, option: string | null) {
  const item = findItem(explanation, id);
  const { skipped } = explanation.strings.elevation;
  const answer = option === null ? skipped : wordOption(explanation, item, option);
  const { asked, said } = wordInLine(explanation, item, answer);
  return (
    <>
      <span className={ledger.question}>{asked}</span> <span>{said}</span>
    </>
  );
}

type Section = Explanation["result"]["ledger"][number];

function LedgerGroup({ explanation, section }: { explanation: Explanation; section: Section }) {
  const { bank, strings, sentences, locale } = explanation;
  const dimension = sentences.dimensions[section.dimension]?.name ?? section.dimension;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={bank.roles.length + 1} className={ledger.dimension}>
          {dimension}
        </th>
      </tr>
      {section.entries.map(({ item, option, shares }) => (
        <tr key={item} data-item={item}>
          <th scope="row" className={ledger.answer}>
            {headRow(explanation, item, option)}
          </th>
          {bank.roles.map((role, at) => (
            <td key={role}>{signTenths(shares[at] ?? 0, locale)}</td>
          ))}
        </tr>
      ))}
      <tr className={ledger.subtotal}>
        <th scope="row">{fillTemplate(strings.ledger.subtotal, { dimension })}</th>
        {bank.roles.map((role, at) => (
          <td key={role}>{signTenths(section.shares[at] ?? 0, locale)}</td>
        ))}
      </tr>
    </tbody>
  );
}
