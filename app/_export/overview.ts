import { nameRole } from "#lib/bank/wording.ts";
import { writeCalendarDay } from "#lib/i18n/date.ts";
import { exportStrings } from "#lib/i18n/export/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import type { ExportedRound } from "#lib/sessions/export/people.ts";
import type { SessionExport } from "#lib/sessions/export/session-export.ts";
import { findSessionEdition } from "#lib/sessions/session/quiz.ts";
import { nameZone } from "./column.ts";
import { sayLeftOut } from "./left-out.ts";
import type { Cell, Column } from "./question-columns.ts";

/** One line of a workbook's first sheet: what it is called, then a value, or one for each round. */
interface Fact {
  name: string;
  kind: Column["kind"];
  values: Cell[];
  isHeading?: true;
}

/**
 * Gives what a workbook says first: which session it is of, how many people are in it and who is not, and how many rows of each
 * round have which result. All of it is counted from the rows themselves.
 */
export function describeOverview(
  locale: Locale,
  given: Omit<SessionExport, "people"> & { rounds: readonly ExportedRound[] },
): Fact[] {
  const { session, selection, exportedAt, rounds } = given;
  const words = exportStrings[locale].overview;
  const { removed, underway, early, few } = selection.leftOut;
  const zone = nameZone();
  const text = (name: string, value: string): Fact => ({ name, kind: "text", values: [value] });
  const time = (name: string, value: number | null): Fact[] =>
    value === null ? [] : [{ name: fillTemplate(name, { zone }), kind: "time", values: [value] }];
  const inFile = selection.people.length;
  return [
    { ...text(words.session, session.title), isHeading: true },
    ...(session.isRehearsal ? [text(words.rehearsal, words.simulated)] : []),
    ...(session.establishment ? [text(words.establishment, session.establishment)] : []),
    ...(session.meetsOn ? [text(words.meetsOn, writeCalendarDay(locale, session.meetsOn))] : []),
    ...(session.controller ? [text(words.controller, session.controller)] : []),
    ...time(words.opened, session.openedAt),
    ...time(words.closed, session.closedAt),
    ...time(words.exported, exportedAt),
    text(words.mode, exportStrings[locale].modes[session.mode]),
    text(words.names, selection.anonymous ? words.given : words.chosen),
    { name: words.joined, kind: "number", values: [inFile + removed + underway + early + few] },
    { name: words.inFile, kind: "number", values: [inFile] },
    ...sayLeftOut(locale, selection.leftOut).map((why) => text(words.leftOut, why)),
    ...countRows(locale, given, rounds),
  ];
}

const blank: Fact = { name: "", kind: "text", values: [] };

/** How many rows of each round say what: how far people came, and which result. */
function countRows(
  locale: Locale,
  { session, selection }: Pick<SessionExport, "session" | "selection">,
  rows: readonly ExportedRound[],
): Fact[] {
  const { overview, endings, unanswered, verdicts } = exportStrings[locale];
  const edition = findSessionEdition(session, locale);
  const count = (name: string, holds: (row: ExportedRound) => boolean): Fact => ({
    name,
    kind: "number",
    values: selection.rounds.map(
      (round) => rows.filter((row) => row.round === round && holds(row)).length,
    ),
  });
  const some = (facts: Fact[]) => facts.filter(({ values }) => values.some((value) => value !== 0));
  const names = (["all", "early", "open", "none"] as const).map((ending) =>
    count(endings[ending], (row) => row.ending === ending),
  );
  const verdict = (row: ExportedRound) => (row.summary.answered === 0 ? null : row.summary.verdict);
  return [
    blank,
    {
      name: overview.counts,
      kind: "text",
      isHeading: true,
      values: selection.rounds.map((n) => fillTemplate(overview.round, { n })),
    },
    count(overview.rows, () => true),
    blank,
    { name: overview.ending, kind: "text", values: [], isHeading: true },
    ...some(names),
    blank,
    { name: overview.first, kind: "text", values: [], isHeading: true },
    ...edition.bank.roles.map((role) =>
      count(nameRole(edition, role), (row) => {
        const { first } = row.summary;
        return !isUnnamed(row) && first.length === 1 && first[0] === role;
      }),
    ),
    ...some([
      count(overview.tie, (row) => !isUnnamed(row) && row.summary.first.length > 1),
      count(verdicts.none, (row) => verdict(row) === "none"),
      count(unanswered, (row) => verdict(row) === null),
    ]),
    blank,
    { name: overview.verdict, kind: "text", values: [], isHeading: true },
    ...some(
      (["clear", "leaning", "mixed", "none"] as const).map((kind) =>
        count(verdicts[kind], (row) => verdict(row) === kind),
      ),
    ),
  ];
}

/** No role is named for somebody: nothing is answered, or none attracts much. */
function isUnnamed({ summary }: ExportedRound): boolean {
  return summary.answered === 0 || summary.verdict === "none";
}
