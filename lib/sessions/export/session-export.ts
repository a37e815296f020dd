import { smallestGroup } from "#lib/scoring/group/smallest-group.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { noteAction } from "#lib/sessions/journal.ts";
import { findSessionFor, type NoSession, type OwnSession } from "#lib/sessions/session/rights.ts";
import { type Session, stateAt } from "#lib/sessions/session/session.ts";
import { type ExportedPerson, listExported, readPeople } from "./people.ts";
import { type Selection, selectExported } from "./selection.ts";

/** Why there is no export, where the session is the counsellor's own. */
export type NoExport = "wrong-state" | "too-few-people";

/** What is exported: `people` is read from the store while it is used. */
export interface SessionExport {
  session: Session;
  selection: Selection;
  exportedAt: number;
  people: AsyncGenerator<ExportedPerson>;
}

/**
 * Opens an export of a counsellor's own session, and notes in its journal that there was one. An anonymous session is
 * exported in random order, once it is closed: otherwise whoever comes last could be told by what is new in the file. Of both
 * rounds, or of the one asked for.
 */
export async function exportSession(
  context: SessionContext,
  given: OwnSession & { format: "csv" | "xlsx" | "json"; round?: number | undefined },
): Promise<({ ok: true } & SessionExport) | Refusal<NoSession | NoExport | "unknown-round">> {
  const { format, round, ...own } = given;
  const { store } = context;
  const found = await findSessionFor(store.db, own, "own");
  if (!found.ok) return found;
  const { session } = found;
  if (round !== undefined && round > session.round) return refuse("unknown-round");
  const selection = await selectNow(context, session, round);
  const reason = findReason(context, session, selection);
  if (reason) return refuse(reason);
  if (selection.anonymous) shuffle(selection.people, context.random);
  const note = { sessionId: session.id, actor: own.counsellorId };
  await store.commit((db) =>
    noteAction(context, db, { ...note, action: "exported", detail: format }),
  );
  const people = readPeople(store.db, { session, selection });
  return { ok: true, session, selection, exportedAt: context.clock(), people };
}

/** Tells what an export of a session would have in it now, or why there is none. */
export async function previewExport(
  context: Pick<SessionContext, "store" | "clock">,
  session: Session,
): Promise<{ selection: Selection; reason: NoExport | null }> {
  const selection = await selectNow(context, session);
  return { selection, reason: findReason(context, session, selection) };
}

async function selectNow(
  { store }: Pick<SessionContext, "store">,
  session: Session,
  round?: number,
) {
  const people = await listExported(store.db, session);
  return selectExported(session, people, round);
}

function findReason(
  { clock }: Pick<SessionContext, "clock">,
  session: Session,
  { anonymous, people }: Selection,
): NoExport | null {
  if (!anonymous) return null;
  if (stateAt(session, clock()) !== "closed") return "wrong-state";
  return people.length < smallestGroup ? "too-few-people" : null;
}

/** Puts a list in random order, every order alike (Fisher and Yates), from bytes that nobody can guess. */
function shuffle<Entry>(list: Entry[], random: SessionContext["random"]): void {
  for (let last = list.length - 1; last > 0; last--) {
    const [a = 0, b = 0, c = 0, d = 0] = random(4);
    const at = (a * 0x1000000 + b * 0x10000 + c * 0x100 + d) % (last + 1);
    const [one, other] = [list[last], list[at]];
    if (one === undefined || other === undefined) continue;
    list[last] = other;
    list[at] = one;
  }
}
