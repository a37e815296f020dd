import type { z } from "zod";
import { nameRole, wordItem, wordOption } from "#lib/bank/wording.ts";
import type { Locale } from "#lib/locale.ts";
import type { ExportedPerson, ExportedRound } from "#lib/sessions/export/people.ts";
import type { SessionExport } from "#lib/sessions/export/session-export.ts";
import type { exportedPersonSchema, exportFileSchema } from "#lib/sessions/schema/export-schema.ts";
import { writeMoment, writeMomentOrNull } from "#lib/sessions/schema/text.ts";
import { findSessionEdition } from "#lib/sessions/session/quiz.ts";
import type { Column } from "./question-columns.ts";

type ExportFile = z.output<typeof exportFileSchema>;

/** Gives an export as JSON, piece by piece: a head that explains the codes, then one person after the other. */
export async function* writeJson(
  locale: Locale,
  { columns, ...all }: SessionExport & { columns: readonly Column[] },
): AsyncGenerator<string> {
  const head = JSON.stringify(describeExport(locale, all, columns));
  yield `${head.slice(0, -1)},"participants":[\n`;
  let separator = "";
  for await (const person of all.people) {
    yield `${separator}${JSON.stringify(showPerson(person))}`;
    separator = ",\n";
  }
  yield "\n]}\n";
}

function describeExport(
  locale: Locale,
  { session, selection, exportedAt }: SessionExport,
  columns: readonly Column[],
): Omit<ExportFile, "participants"> {
  const edition = findSessionEdition(session, locale);
  const quiz = edition.bank;
  return {
    format: "azimut-session-1",
    exportedAt: writeMoment(exportedAt),
    anonymous: selection.anonymous,
    session: {
      title: session.title,
      controller: session.controller,
      establishment: session.establishment,
      meetsOn: session.meetsOn,
      locale: session.locale,
      mode: session.mode,
      bank: session.bank,
      rounds: selection.rounds,
      rehearsal: session.isRehearsal,
      openedAt: writeMomentOrNull(session.openedAt),
      closedAt: writeMomentOrNull(session.closedAt),
    },
    leftOut: selection.leftOut,
    quiz: {
      roles: quiz.roles.map((id) => ({ id, name: nameRole(edition, id) })),
      dimensions: quiz.dimensions.map(({ id }) => {
        const { name = id, poles = [] } = edition.sentences.dimensions[id] ?? {};
        return { id, name, poles: [...poles] };
      }),
      items: quiz.items.map((item) => ({
        id: item.id,
        text: wordItem(edition, item.id),
        options: item.options.map(({ id }) => ({ id, text: wordOption(edition, item, id) })),
      })),
    },
    dictionary: columns.map(({ header, meaning }) => ({ column: header, meaning })),
  };
}

function showPerson(one: ExportedPerson): z.output<typeof exportedPersonSchema> {
  return { ...one, joinedAt: writeMomentOrNull(one.joinedAt), rounds: one.rounds.map(showRound) };
}

function showRound({ round, lastAnswerAt, ending, summary, answers }: ExportedRound) {
  const { stability, balances, ...rest } = summary;
  return {
    round,
    lastAnswerAt: writeMomentOrNull(lastAnswerAt),
    ending,
    ...rest,
    balances: balances.map((balance) => balance && roundMillionth(balance)),
    stability: roundMillionth(stability),
    answers: { ...answers },
  };
}

function roundMillionth(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
