import { releases } from "#lib/bank/released.ts";
import { saveAnswers } from "#lib/sessions/answers/saving.ts";
import { joinSession } from "#lib/sessions/people/join.ts";
import type { SessionChoices } from "#lib/sessions/session/choices.ts";
import { closeSession } from "#lib/sessions/session/door.ts";
import { Client, openApi } from "../api/client.ts";
import type { Place } from "../engines.ts";
import { type Classroom, counsellorId, openSeconde } from "../sessions/classroom.ts";

const [{ bank }] = releases;

/** How many of a person's items have an answer, and what they are called where names are free. */
export interface Pupil {
  alias?: string;
  answers?: number;
  finished?: boolean;
}

/** Seats a class with different answers for everybody, and closes the session. */
export async function exportableClass(
  { context }: Classroom,
  pupils: readonly Pupil[],
  changes: Partial<SessionChoices> = {},
) {
  const { sessionId, code } = await openSeconde(context, changes);
  const seats = [];
  for (const [at, { alias, answers = bank.items.length, finished = true }] of pupils.entries()) {
    const joined = await joinSession(context, { door: { code }, ...(alias && { alias }) });
    if (!joined.ok) throw new Error(joined.reason);
    const { session, participant } = joined;
    const seat = { session, participant };
    await saveAnswers(context, { seat, answers: fill(at).slice(0, answers), finished });
    seats.push(seat);
  }
  await closeSession(context, { sessionId, counsellorId, grace: 0 });
  return { sessionId, seats };
}

/** Somebody's answers to everything: the third item is "I don't know". */
function fill(person: number) {
  return bank.items.map(({ id, options }, at) => ({
    item: id,
    option: at === 2 ? null : (options[(person + at) % options.length]?.id ?? null),
    seq: at + 1,
  }));
}

/** Names that a spreadsheet might take for formulas, or not show as they are. */
export const hostile = [
  "=1+1",
  "+2",
  "-3",
  "@SUM(A1)",
  "Zoé « l’été »",
  'a";=2',
  "=cmd|' /C calc'!A0",
  ...["4E2", "007", "3-2"],
];

/** A class of those names behind the API, and the way to its files. */
export async function exportHostile(makePlace: () => Promise<Place>) {
  const classroom = await openApi(makePlace);
  const { sessionId } = await exportableClass(
    classroom,
    hostile.map((alias) => ({ alias })),
    {
      ...{ aliasPolicy: "free", title: "=HYPERLINK(A1)" },
      ...{ establishment: "@SUM(A1)", meetsOn: "2027-01-12" },
    },
  );
  const client = new Client(counsellorId);
  async function get(format: string, language: string) {
    const path = `/sessions/${sessionId}/export/${format}?lang=${language}`;
    const reply = await client.open("GET", path);
    if (reply.status !== 200) throw new Error(`${reply.status} ${await reply.text()}`);
    const bytes = new Uint8Array(await reply.arrayBuffer());
    return { bytes, text: new TextDecoder().decode(bytes), headers: reply.headers };
  }
  return { classroom, get };
}
