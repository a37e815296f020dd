import type { Kysely } from "kysely";
import type { Tables } from "#lib/db/tables.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { countsInGroup } from "#lib/scoring/group/person.ts";
import { sheetOf } from "#lib/sessions/answers/saving.ts";
import { findQuiz } from "#lib/sessions/session/quiz.ts";
import type { SessionRow } from "#lib/sessions/session/session.ts";
import type { Member } from "./masking.ts";

/** Somebody with their sheets of both rounds, as far as these count. */
export interface SheetMember extends Member {
  sheets: readonly [Answers | null, Answers | null];
}

/**
 * Gives everybody whose answers count in a session's restitution: who was not taken out, with each round's sheet of which at
 * least half is answered. In the order of the random ids, and without names.
 */
export async function readMembers(db: Kysely<Tables>, session: SessionRow): Promise<SheetMember[]> {
  const rows = await db
    .selectFrom("answer")
    .innerJoin("participant", (join) =>
      join
        .onRef("participant.session_id", "=", "answer.session_id")
        .onRef("participant.id", "=", "answer.participant_id"),
    )
    .select(["participant.id", "participant.subgroup", "answer.round"])
    .select(["answer.item", "answer.option", "answer.seq"])
    .where("answer.session_id", "=", session.id)
    .where("participant.removed_at", "is", null)
    .orderBy("participant.id")
    .execute();
  const people = new Map<string, { subgroup: string; rounds: Row[][] }>();
  for (const row of rows) {
    const person = people.get(row.id) ?? { subgroup: row.subgroup, rounds: [[], []] };
    person.rounds[row.round - 1]?.push(row);
    people.set(row.id, person);
  }
  const quiz = findQuiz(session);
  const readSheet = (stored: readonly Row[] | undefined) => {
    const answers = sheetOf(session, stored ?? []);
    return countsInGroup(quiz, answers) ? answers : null;
  };
  return [...people].map(([id, { subgroup, rounds }]) => {
    const sheets = [readSheet(rounds[0]), readSheet(rounds[1])] as const;
    return { id, subgroup, sheets, rounds: [sheets[0] !== null, sheets[1] !== null] as const };
  });
}

type Row = { item: string; option: string | null; seq: number };
