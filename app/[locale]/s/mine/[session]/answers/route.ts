import { sendTo } from "#app/_api/posted-fields.ts";
import { readPostedForm } from "#app/_quiz/posted-form.ts";
import { readFormSeat, refuseForm } from "#app/_session/seat.ts";
import { seatPath } from "#app/_session/session-address.ts";
import type { SessionPageFault } from "#lib/i18n/session/words.ts";
import { isLocale } from "#lib/locale.ts";
import { saveAnswers } from "#lib/sessions/answers/saving.ts";
import { readSeatAnswers } from "#lib/sessions/answers/stored.ts";
import { isKey } from "#lib/sessions/codes.ts";
import { answersFormSchema } from "#lib/sessions/schema/form-schema.ts";
import { findQuiz } from "#lib/sessions/session/quiz.ts";
import { isStoreFailure } from "#lib/sessions/store-state.ts";

type Context = RouteContext<"/[locale]/s/mine/[session]/answers">;

/** Takes the answers of a browser without scripts. What was left open stays as it is stored. */
export async function POST(request: Request, { params }: Context) {
  const { locale, session: sessionId } = await params;
  if (!isLocale(locale) || !isKey(sessionId)) return new Response(null, { status: 404 });
  const refuse = (fault: SessionPageFault) =>
    sendTo(`${seatPath(locale, sessionId)}?fault=${fault}`);
  try {
    const form = await readFormSeat(request, { sessionId, schema: answersFormSchema });
    if (!form.ok) {
      return refuseForm(request, { locale, ...form, back: seatPath(locale, sessionId) });
    }
    const { context, seat } = form;
    const { round, sure, ...fields } = form.fields;
    if (sure === "yes") {
      const ended = await saveAnswers(context, { seat, answers: [], finished: true, round });
      return ended.ok ? sendTo(seatPath(locale, sessionId, "/result")) : refuse(nameFault(ended));
    }
    const sheet = readPostedForm([findQuiz(seat.session)], new URLSearchParams(fields).toString());
    if (!sheet.ok) return refuse("bad-form");
    const stored = await readSeatAnswers(context.store.db, seat, round);
    const seq = Math.max(0, ...stored.map((answer) => answer.seq)) + 1;
    const answers = Object.entries(sheet.answers)
      .filter(([item]) => Object.hasOwn(fields, item))
      .map(([item, option]) => ({ item, option, seq }));
    const known = new Set([...stored, ...answers].map(({ item }) => item));
    const finished = known.size === findQuiz(seat.session).items.length;
    const saved = await saveAnswers(context, { seat, answers, finished, round });
    if (!saved.ok) return refuse(nameFault(saved));
    return sendTo(seatPath(locale, sessionId, finished ? "/result" : "?sure"));
  } catch (error) {
    if (!isStoreFailure(error)) throw error;
    return refuse("not-saved");
  }
}

function nameFault({ reason }: { reason: string }): SessionPageFault {
  return reason === "closed" ? "closed" : "bad-form";
}

/** An address that is reloaded sends no form: it leads back to the quiz. */
export async function GET(_request: Request, { params }: Context) {
  const { locale, session: sessionId } = await params;
  if (!isLocale(locale) || !isKey(sessionId)) return new Response(null, { status: 404 });
  return sendTo(seatPath(locale, sessionId, "/quiz"));
}
