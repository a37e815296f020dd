import type { Wording } from "#app/_explanation/explanation.ts";
import { MarkedRole, RoleMark } from "#app/_ui/role-mark.tsx";
import { cite, compareRoles, readStatement, type Statement } from "#lib/bank/guide.ts";
import { nameRole } from "#lib/bank/wording.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import styles from "./documents.module.css";

type Figure = NonNullable<Statement["figure"]>;

/** Sourced statements: one as a paragraph, several as a list; what comes from the same section shares one source note. */
export function Statements({
  wording,
  statements,
}: {
  wording: Wording;
  statements: readonly Statement[];
}) {
  return groupBySource(statements).map((group) => (
    <div key={group[0]?.id} className={styles.group}>
      {group.length === 1 && group[0] ? (
        <p className={styles.words}>
          <StatementWords statement={group[0]} />
        </p>
      ) : (
        <ul className={styles.list}>
          {group.map((statement) => (
            <li key={statement.id}>
              <StatementWords statement={statement} />
            </li>
          ))}
        </ul>
      )}
      {group[0] && <SourceLine wording={wording} statement={group[0]} />}
    </div>
  ));
}

/** What is said: its title if it has one, the words, the remark. */
function StatementWords({ statement: { title, text, note } }: { statement: Statement }) {
  return (
    <>
      {title && <strong className={styles.title}>{title}</strong>} <span>{text}</span>
      {note && <span className={styles.note}>{` ${note}`}</span>}
    </>
  );
}

/** Where a statement comes from; for a figure also when and where it held, and whether it had to be reconstructed. */
export function SourceLine({ wording, statement }: { wording: Wording; statement: Statement }) {
  const { strings } = wording;
  const { origin, section, also, figure, reconstructed } = statement;
  const parts = [
    fillTemplate(strings.source, { origin, section }),
    ...also.map((other) => `${other.origin}, ${other.section}`),
    figure ? wordFigure(wording, figure) : "",
    reconstructed ? strings.guide.reconstructed : "",
  ];
  return <small className={styles.source}>{parts.filter(Boolean).join(" · ")}</small>;
}

function wordFigure({ strings, locale }: Wording, { date, territory }: Figure): string {
  const { months, places } = findNames(locale);
  const month = months.format(new Date(`${date.slice(0, 7)}-01T00:00:00Z`));
  const place = places.of(territory) ?? territory;
  return fillTemplate(strings.guide.figure, { date: month, territory: place });
}

/** Kept: to set them up takes a browser longer than to draw all statements. */
const names = new Map<Locale, { months: Intl.DateTimeFormat; places: Intl.DisplayNames }>();

function findNames(locale: Locale) {
  const known = names.get(locale);
  if (known) return known;
  const made = {
    months: new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }),
    places: new Intl.DisplayNames(locale, { type: "region" }),
  };
  names.set(locale, made);
  return made;
}

function groupBySource(statements: readonly Statement[]): Statement[][] {
  const groups: Statement[][] = [];
  for (const statement of statements) {
    const last = groups.at(-1);
    if (last?.[0] && cite(last[0]) === cite(statement)) last.push(statement);
    else groups.push([statement]);
  }
  return groups;
}

/** What the documents say of some roles, criterion by criterion, with its source in every cell. */
export function ComparisonTable({
  wording,
  roles,
  caption,
}: {
  wording: Wording;
  roles: readonly string[];
  caption: string;
}) {
  const { strings, sentences, sources } = wording;
  return (
    <table className={roles.length > 2 ? `${styles.table} ${styles.three}` : styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {roles.map((role) => (
            <th key={role} scope="col">
              <RoleMark role={role} /> <span>{nameRole(wording, role)}</span>
            </th>
          ))}
        </tr>
      </thead>
      {compareRoles(sources, roles).map(({ criterion, cells }) => (
        <tbody key={criterion}>
          <tr>
            <th scope="rowgroup" colSpan={roles.length} className={styles.criterion}>
              {sentences.criteria[criterion] ?? criterion}
            </th>
          </tr>
          <tr>
            {cells.map((claims, at) => (
              <td key={roles[at]} className={styles.cell}>
                {claims.length === 0 && <span>{strings.guide.silent}</span>}
                {claims
                  .map((id) => readStatement(wording, id))
                  .map((statement) => (
                    <div key={statement.id}>
                      <span>{statement.text}</span>{" "}
                      <SourceLine wording={wording} statement={statement} />
                    </div>
                  ))}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}

const schemes = ["ROME", "ISCO-08", "SOC"] as const;

/** The official occupations nearest to a role, by classification: code, title and the description's address. */
export function OccupationSheets({
  wording,
  role,
  level,
}: {
  wording: Wording;
  role: string;
  /** Of its title. */
  level: 3 | 4;
}) {
  const Title = `h${level}` as const;
  const { sources, strings, locale } = wording;
  const own = sources.occupations.filter((occupation) => occupation.role === role);
  return (
    <div className={styles.sheets}>
      <Title className={styles.role}>
        <MarkedRole role={role} name={nameRole(wording, role)} />
      </Title>
      <dl className={styles.schemes}>
        {schemes.map((scheme) => (
          <div key={scheme}>
            <dt>{strings.next.schemes[scheme]}</dt>
            {own
              .filter((occupation) => occupation.scheme === scheme)
              .map(({ code, title, url }) => (
                <dd key={code}>
                  {url ? (
                    <a href={url} rel="noreferrer">
                      {`${code} ${title[locale]}`}
                    </a>
                  ) : (
                    `${code} ${title[locale]}`
                  )}
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </div>
  );
}
