import { nameRole } from "#lib/bank/wording.ts";
import { type ExportField, exportStrings } from "#lib/i18n/export/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { measureElevation } from "#lib/scoring/elevation.ts";
import type { Selection } from "#lib/sessions/export/selection.ts";
import { findSessionEdition } from "#lib/sessions/session/quiz.ts";
import type { Session } from "#lib/sessions/session/session.ts";
import { sayLeftOut } from "./left-out.ts";
import { type Column, describeItem } from "./question-columns.ts";

/** What the columns depend on. */
export interface Table {
  locale: Locale;
  session: Session;
  selection: Pick<Selection, "anonymous" | "showsOrigin" | "showsSubgroup" | "leftOut">;
}

/** Gives the table's columns: in an anonymous export those alone that cannot tell who somebody is. */
export function listColumns(table: Table, columns = describeColumns(table)): Column[] {
  return columns.filter(({ tellsWho }) => !(table.selection.anonymous && tellsWho));
}

/** Gives every column that there is for a session, those that tell who somebody is included. */
export function describeColumns({ locale, session, selection }: Table): Column[] {
  const words = exportStrings[locale];
  const edition = findSessionEdition(session, locale);
  const quiz = edition.bank;
  const zone = nameZone();
  const values = fillTemplate(words.zone, { zone });
  const isRated = quiz.items.some(({ kind }) => kind === "rating");
  const { none: _, ...named } = words.verdicts;
  const verdicts = isRated ? words.verdicts : named;
  const roleNames = new Map(quiz.roles.map((role) => [role, nameRole(edition, role)]));

  function name(
    field: ExportField,
    column: Pick<Column, "kind" | "tellsWho" | "read"> & Partial<Column>,
  ): Column {
    const [header, meaning] = words.fields[field];
    return { header: fillTemplate(header, { zone }), meaning, values: "", ...column };
  }

  const subgroup = name("subgroup", {
    kind: "text",
    tellsWho: !selection.showsSubgroup,
    read: (person) => person.subgroup ?? "",
  });
  const elevation = name("elevation", {
    kind: "number",
    tellsWho: false,
    read: (_, { summary }) => summary.elevation?.sum ?? null,
    values: `0–${measureElevation(quiz, {})?.maximum}`,
  });
  const attraction = name("attraction", {
    kind: "text",
    tellsWho: false,
    read: (_, { summary: { elevation } }) => (elevation ? words.levels[elevation.level] : null),
    values: list(words.levels),
  });
  return [
    name("person", { kind: "number", tellsWho: false, read: ({ person }) => person }),
    name("alias", {
      kind: "text",
      tellsWho: true,
      isName: true,
      read: ({ alias }) => alias ?? "",
      values: words.notAnonymous,
    }),
    name("origin", {
      kind: "text",
      tellsWho: !selection.showsOrigin,
      read: ({ origin }) => origin && words.origins[origin],
      values: list(words.origins),
    }),
    ...(session.subgroups.length > 0 ? [subgroup] : []),
    name("round", { kind: "number", tellsWho: false, read: (_, { round }) => round }),
    name("joined", {
      kind: "time",
      tellsWho: true,
      read: ({ joinedAt }) => joinedAt,
      values,
    }),
    name("lastAnswer", {
      kind: "time",
      tellsWho: true,
      read: (_, { lastAnswerAt }) => lastAnswerAt,
      values,
    }),
    name("mode", {
      kind: "text",
      tellsWho: false,
      read: () => words.modes[session.mode],
      values: list(words.modes),
    }),
    name("ending", {
      kind: "text",
      tellsWho: false,
      read: (_, { ending }) => words.endings[ending],
      values: list(words.endings),
    }),
    name("verdict", {
      kind: "text",
      tellsWho: false,
      ...(isRated && { meaning: `${words.fields.verdict[1]} ${words.noneVerdict}` }),
      read: (_, { summary }) =>
        summary.answered === 0 ? words.unanswered : words.verdicts[summary.verdict],
      values: [words.unanswered, list(verdicts)].join(" · "),
    }),
    name("first", {
      kind: "text",
      tellsWho: false,
      ...(isRated && { meaning: `${words.fields.first[1]} ${words.noneFirst}` }),
      read: (_, { summary }) =>
        summary.first.map((role) => roleNames.get(role) ?? role).join(" + "),
      values: list(Object.fromEntries(roleNames)),
    }),
    ...quiz.roles.map((role, place): Column => {
      const [header, meaning] = words.affinity;
      return {
        kind: "number",
        tellsWho: false,
        header: fillTemplate(header, { role: roleNames.get(role) ?? role }),
        meaning,
        values: "0–100",
        read: (_, { summary }) => writeTenths(summary.affinities[place]),
      };
    }),
    ...quiz.dimensions.map(({ id }, place): Column => {
      const [header, meaning] = words.dimensionBalance;
      const dimension = edition.sentences.dimensions[id];
      const [first = "", second = ""] = dimension?.poles ?? [];
      return {
        kind: "number",
        tellsWho: false,
        header: fillTemplate(header, { name: dimension?.name ?? id }),
        meaning: fillTemplate(meaning, { first, second }),
        values: "−100 … 100",
        read: (_, { summary }) => {
          const balance = summary.balances[place] ?? null;
          return balance === null ? null : Math.round(balance * 100);
        },
      };
    }),
    name("stability", {
      kind: "number",
      tellsWho: false,
      read: (_, { summary }) =>
        summary.answered === 0 ? null : Math.round(summary.stability * 1000) / 10,
    }),
    ...(isRated ? [elevation, attraction] : []),
    name("answered", {
      kind: "number",
      tellsWho: false,
      read: (_, { summary }) => summary.answered,
    }),
    name("asked", { kind: "number", tellsWho: false, read: (_, { summary }) => summary.asked }),
    name("coverage", {
      kind: "number",
      tellsWho: false,
      read: (_, { summary }) => Math.round((summary.answered / summary.asked) * 1000) / 10,
    }),
    ...quiz.items.flatMap((item) => describeItem(item, locale, edition)),
    name("leftOut", {
      kind: "text",
      tellsWho: false,
      read: () => sayLeftOut(locale, selection.leftOut).join(" ; "),
    }),
  ];
}

/** Gives the time zone of the server's clock, in which files say when something was: `Europe/Paris`, `UTC`. */
export function nameZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function list(words: Readonly<Record<string, string>>): string {
  return Object.values(words).join(" · ");
}

function writeTenths(tenths: number | undefined): number | null {
  return tenths === undefined ? null : tenths / 10;
}
