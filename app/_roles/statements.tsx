import type { Wording } from "#app/_explanation/explanation.ts";
import type { Statement } from "#lib/bank/guide.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import styles from "./statements.module.css";

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
export function StatementWords({ statement: { title, text, note } }: { statement: Statement }) {
  return (
    <>
      {title && <strong className={styles.title}>{title}</strong>} {text}
      {note && <span className={styles.note}> {note}</span>}
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

function cite({ origin, section, also, figure, reconstructed }: Statement): string {
  return JSON.stringify([origin, section, also, figure, reconstructed]);
}
