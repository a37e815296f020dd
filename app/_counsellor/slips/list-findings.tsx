import counsellor from "#app/_counsellor/counsellor.module.css";
import type { SlipPageWords } from "#lib/i18n/slips/words.ts";
import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import type { ListReading } from "./list-reading.ts";

/** How many lines without a name, and how many names, are told one by one. */
const mostTold = 12;

/** What was understood of a list and what was not, while it is being pasted. */
export function ListFindings({
  reading: { people, columns, hasHeader, skipped, doubled, unknownSubgroups },
  known,
  hasSubgroups,
  locale,
  words,
}: {
  reading: ListReading;
  /** How many have their slip already. */
  known: number;
  /** Whether the session has subgroups: without any, a class is no more than a word on paper. */
  hasSubgroups: boolean;
  locale: Locale;
  words: SlipPageWords;
}) {
  if (people.length === 0 && skipped.length === 0) return <div role="status" />;
  const uses = columns.map((use) => words.uses[use]).join(", ");
  const facts = [
    fillPlural(words.read, { locale, n: people.length }),
    ...(hasHeader ? [words.header] : []),
    ...(columns.length > 1 ? [fillTemplate(words.columns, { columns: uses })] : []),
    ...(known > 0 ? [fillPlural(words.known, { locale, n: known })] : []),
  ];
  const troubles = [
    ...skipped
      .slice(0, mostTold)
      .map(({ line, text, why }) =>
        fillTemplate(words.skipped, { line, text, why: words.why[why] }),
      ),
    ...(skipped.length > mostTold
      ? [fillPlural(words.skippedMore, { locale, n: skipped.length - mostTold })]
      : []),
    ...(doubled.length > 0 ? [fillTemplate(words.doubled, { names: join(doubled) })] : []),
    ...(hasSubgroups && unknownSubgroups.length > 0
      ? [fillTemplate(words.unknownSubgroups, { names: join(unknownSubgroups) })]
      : []),
  ];
  return (
    <div role="status">
      <p>
        <b>{facts.join(" ")}</b>
      </p>
      {troubles.length > 0 && (
        <div className={counsellor.note}>
          <ul>
            {troubles.map((trouble) => (
              <li key={trouble}>{trouble}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function join(names: readonly string[]): string {
  return [...names.slice(0, mostTold), ...(names.length > mostTold ? ["…"] : [])].join(", ");
}
