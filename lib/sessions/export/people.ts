import type { Kysely } from "kysely";
import type { Tables } from "#lib/db/tables.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { blankSeq, type Ending, readReaches } from "#lib/sessions/answers/ending.ts";
import { readAnswersByPerson, type StoredAnswer } from "#lib/sessions/answers/stored.ts";
import { askThread } from "#lib/sessions/arithmetic/arithmetic.ts";
import { listPeople } from "#lib/sessions/people/participant.ts";
import { findQuiz } from "#lib/sessions/session/quiz.ts";
import type { Session } from "#lib/sessions/session/session.ts";
import type { Chosen, Exported, Selection } from "./selection.ts";
import { type SheetSummary, summarizeSheet } from "./summary.ts";

/** How many people's answers are read at a time. */
const batchSize = 50;

const minuteMs = 60_000;

/** One person's answers in one round. An item that is missing in `answers` has none; null is "I don't know". */
export interface ExportedRound {
  round: number;
  lastAnswerAt: number | null;
  ending: Ending;
  summary: SheetSummary;
  answers: Answers;
}

/** What may be told of a person, where it tells nobody who they are. Times are whole minutes. */
type Told = Pick<Exported, "alias" | "origin" | "subgroup" | "joinedAt">;

/** One person of an export; what may not be told is null. `person` counts within this export only. */
export interface ExportedPerson extends Hidden<Told> {
  person: number;
  rounds: ExportedRound[];
}

type Hidden<All> = { [Name in keyof All]: All[Name] | null };

/** Gives everybody in a session in the order they joined, as the export's rules look at them. */
export async function listExported(db: Kysely<Tables>, session: Session): Promise<Exported[]> {
  const people = await listPeople(db, session.id);
  const rounds = Array.from({ length: session.round }, (_, at) => at + 1);
  const reaches = await Promise.all(
    rounds.map((round) => readReaches(db, { session, people, round })),
  );
  return people.map((one) => ({
    ...one,
    endings: reaches.map((ofRound) => ofRound.get(one.id)?.ending ?? "none"),
  }));
}

/** Reads the chosen people's answers, some people at a time, and gives one person after the other. */
export async function* readPeople(
  db: Kysely<Tables>,
  { session, selection }: { session: Session; selection: Selection },
): AsyncGenerator<ExportedPerson> {
  const { people } = selection;
  for (let from = 0; from < people.length; from += batchSize) {
    const batch = people.slice(from, from + batchSize);
    yield* await readBatch(db, { session, selection, from, batch });
  }
}

/**
 * Works the results out that an export will need, so that whoever asks for one need not wait: those of people who were done
 * since the server's start are in memory already. A failure is left to the export.
 */
export async function prepareExport(
  db: Kysely<Tables>,
  exported: { session: Session; selection: Selection },
): Promise<void> {
  try {
    for await (const _ of readPeople(db, exported));
  } catch {
    // Then the export meets the same, and says so.
  }
}

async function readBatch(
  db: Kysely<Tables>,
  given: { session: Session; selection: Selection; from: number; batch: readonly Chosen[] },
): Promise<ExportedPerson[]> {
  const { session, selection, from, batch } = given;
  const { anonymous, showsOrigin, showsSubgroup } = selection;
  const tellsWho: Record<keyof Told, boolean> = {
    alias: anonymous,
    origin: !showsOrigin,
    subgroup: !showsSubgroup,
    joinedAt: anonymous,
  };
  const ids = batch.map(({ id }) => id);
  const answers = await readAnswersByPerson(db, { sessionId: session.id, people: ids });
  const told = batch.map(({ id, rounds, endings }) =>
    rounds.map((round) => {
      const ending = endings[round - 1] ?? "none";
      return tellRound({ round, ending, anonymous, answers: answers.get(id) ?? [] });
    }),
  );
  const quiz = findQuiz(session);
  const sheets = told.flat().map((one) => one.answers);
  const stabilities = await askThread("weighSheets", quiz, sheets);
  const summaries = stabilities
    .map((stability, at) => summarizeSheet(quiz, sheets[at] ?? {}, stability))
    .values();
  return batch.map(({ alias, origin, subgroup, joinedAt }, at) => ({
    person: from + at + 1,
    ...hide({ alias, origin, subgroup, joinedAt: roundMinute(joinedAt) }, tellsWho),
    rounds: (told[at] ?? []).flatMap((round) => {
      const { value: summary } = summaries.next();
      return summary ? { ...round, summary } : [];
    }),
  }));
}

function tellRound(given: {
  round: number;
  ending: Ending;
  anonymous: boolean;
  answers: readonly StoredAnswer[];
}): Omit<ExportedRound, "summary"> {
  const { round, ending, anonymous } = given;
  const own = given.answers.filter((one) => one.round === round);
  const told = own.filter(({ option, seq }) => option !== null || (!anonymous && seq > blankSeq));
  const savedAt = own.reduce((latest, one) => Math.max(latest, one.savedAt), 0);
  return {
    round,
    ending,
    lastAnswerAt: anonymous || savedAt === 0 ? null : roundMinute(savedAt),
    answers: Object.fromEntries(told.map(({ item, option }) => [item, option])),
  };
}

/** Gives null for what can tell who somebody is. What is told of people more does not compile without saying whether it can. */
function hide<All extends object>(all: All, tellsWho: Record<keyof All, boolean>): Hidden<All> {
  const hidden: Hidden<All> = { ...all };
  for (const name in tellsWho) if (tellsWho[name]) hidden[name] = null;
  return hidden;
}

function roundMinute(time: number): number {
  return Math.round(time / minuteMs) * minuteMs;
}
