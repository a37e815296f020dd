import type { Edition } from "#lib/bank/released.ts";
import type { Item } from "#lib/bank/schema.ts";
import { nameRole, wordItem, wordOption } from "#lib/bank/wording.ts";
import { type ExportField, exportStrings } from "#lib/i18n/export/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import type { ExportedPerson, ExportedRound } from "#lib/sessions/export/people.ts";
import type { Selection } from "#lib/sessions/export/selection.ts";
import { findSessionEdition } from "#lib/sessions/session/quiz.ts";
import type { Session } from "#lib/sessions/session/session.ts";
import { writePlainText } from "./plain-text.ts";

/** What a cell may hold. Times are milliseconds since 1970 in columns of kind `time`. */
export type Cell = string | number | null;

/** One column of the table: what it is called, what it means, and what it says of one person in one round. */
export interface Column {
  kind: "text" | "number" | "time";
  header: string;
  meaning: string;
  values: string;
  read(person: ExportedPerson, round: ExportedRound): Cell;
}

/** What the columns depend on. */
export interface Table {
  locale: Locale;
  session: Session;
  selection: Pick<Selection, "anonymous" | "showsOrigin" | "showsSubgroup">;
}

/** Gives the table's columns. Those that could tell an anonymous person are not there at all. */
export function listColumns({ locale, session, selection }: Table): Column[] {
  const words = exportStrings[locale];
  const edition = findSessionEdition(session, locale);
  const quiz = edition.bank;
  const { anonymous, showsOrigin, showsSubgroup } = selection;
  const zone = fillTemplate(words.zone, {
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  const roleNames = new Map(quiz.roles.map((role) => [role, nameRole(edition, role)]));

  function name(
    field: ExportField,
    kind: Column["kind"],
    read: Column["read"],
    values = "",
  ): Column {
    const [header, meaning] = words.fields[field];
    return { kind, header, meaning, values, read };
  }

  const columns = [
    name("person", "number", ({ person }) => person),
    ...(anonymous
      ? []
      : [name("alias", "text", ({ alias }) => writePlainText(alias ?? ""), words.notAnonymous)]),
    ...(showsOrigin
      ? [
          name(
            "origin",
            "text",
            ({ origin }) => origin && words.origins[origin],
            list(words.origins),
          ),
        ]
      : []),
    ...(showsSubgroup && session.subgroups.length > 0
      ? [name("subgroup", "text", ({ subgroup }) => writePlainText(subgroup ?? ""))]
      : []),
    name("round", "number", (_, { round }) => round),
    ...(anonymous
      ? []
      : [
          name("joined", "time", ({ joinedAt }) => joinedAt, zone),
          name("lastAnswer", "time", (_, { lastAnswerAt }) => lastAnswerAt, zone),
        ]),
    name("mode", "text", () => words.modes[session.mode], list(words.modes)),
    name(
      "verdict",
      "text",
      (_, { summary }) => words.verdicts[summary.verdict],
      list(words.verdicts),
    ),
    name(
      "first",
      "text",
      (_, { summary }) => summary.first.map((role) => roleNames.get(role) ?? role).join(" + "),
      list(Object.fromEntries(roleNames)),
    ),
    ...quiz.roles.map((role, place): Column => {
      const [header, meaning] = words.affinity;
      return {
        ...{ kind: "number", meaning, values: "0–100" },
        header: fillTemplate(header, { role: roleNames.get(role) ?? role }),
        read: (_, { summary }) => writeTenths(summary.affinities[place]),
      };
    }),
    name("stability", "number", (_, { summary }) =>
      summary.answered === 0 ? null : Math.round(summary.stability * 1000) / 10,
    ),
    name("answered", "number", (_, { summary }) => summary.answered),
    name("asked", "number", (_, { summary }) => summary.asked),
    name(
      "coverage",
      "number",
      (_, { summary }) => Math.round((summary.answered / summary.asked) * 1000) / 10,
    ),
    ...quiz.items.flatMap((item) => describeItem(item, locale, edition)),
  ];
  return columns.map((column) => ({ ...column, header: writePlainText(column.header) }));
}

/** Two columns for one question: the answer's letter and the answer in words. */
function describeItem(item: Item, locale: Locale, edition: Edition): Column[] {
  const words = exportStrings[locale];
  const [header, meaning] = words.answer;
  const [textHeader, textMeaning] = words.answerText;
  const texts = new Map<string | null, string>([
    ...item.options.map(({ id }) => [id, writePlainText(wordOption(edition, item, id))] as const),
    [null, words.unknown],
  ]);
  const values = item.options.map(({ id }) => `${id} = ${texts.get(id)}`).join(" · ");
  const { id } = item;
  return [
    {
      ...{ kind: "text", header: fillTemplate(header, { item: id }), values },
      meaning: fillTemplate(meaning, { text: wordItem(edition, id) }),
      read: (_, { answers }) => answers[id] ?? null,
    },
    {
      ...{ kind: "text", header: fillTemplate(textHeader, { item: id }), values: "" },
      meaning: textMeaning,
      read: (_, { answers }) => {
        const option = answers[id];
        return option === undefined ? null : (texts.get(option) ?? option);
      },
    },
  ];
}

/** Gives the data dictionary as a table: a row of headers and a row for each column. */
export function writeDictionary(locale: Locale, columns: readonly Column[]): string[][] {
  const { dictionary, kinds } = exportStrings[locale];
  return [
    [dictionary.column, dictionary.kind, dictionary.meaning, dictionary.values],
    ...columns.map(({ header, kind, meaning, values }) => [header, kinds[kind], meaning, values]),
  ].map((row) => row.map(writePlainText));
}

function list(words: Readonly<Record<string, string>>): string {
  return Object.values(words).join(" · ");
}

function writeTenths(tenths: number | undefined): number | null {
  return tenths === undefined ? null : tenths / 10;
}
