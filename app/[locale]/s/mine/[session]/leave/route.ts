import { drawFormKey, keepFormKey } from "#app/_api/form-token.ts";
import { dropParticipantCookie } from "#app/_api/participant-cookie.ts";
import { answerForm, sendTo } from "#app/_api/posted-fields.ts";
import { isSeatFault, readFormSeat, refuseForm } from "#app/_session/seat.ts";
import { seatPath } from "#app/_session/session-address.ts";
import { localPath } from "#app/_ui/address.ts";
import { isLocale } from "#lib/locale.ts";
import { isKey } from "#lib/sessions/codes.ts";
import { emptyFormSchema } from "#lib/sessions/schema/form-schema.ts";
import { findOpenCode } from "#lib/sessions/session/door.ts";

/** Takes the participant's cookie out of a shared browser, and leads to the session's door for the next person. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/s/mine/[session]/leave">,
) {
  const { locale, session: sessionId } = await params;
  if (!isLocale(locale) || !isKey(sessionId)) return new Response(null, { status: 404 });
  const form = await readFormSeat(request, { sessionId, schema: emptyFormSchema });
  if (!form.ok && !isSeatFault(form.reason)) {
    return refuseForm(request, { locale, ...form, back: seatPath(locale, sessionId) });
  }
  // The token fits the cookie, whether there is still somebody behind it or not.
  // The next person has forms of their own too.
  const cookies = [dropParticipantCookie(sessionId), keepFormKey(drawFormKey())];
  if (!form.ok) return answerForm(request, localPath(locale, "/join"), ...cookies);
  const { store, clock } = form.context;
  const code = await findOpenCode(store.db, sessionId, clock());
  return answerForm(request, localPath(locale, code ? `/s/${code}?left` : "/join"), ...cookies);
}

/** An address that is reloaded sends no form: it leads back to the page with the form. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/[locale]/s/mine/[session]/leave">,
) {
  const { locale, session: sessionId } = await params;
  if (!isLocale(locale) || !isKey(sessionId)) return new Response(null, { status: 404 });
  return sendTo(seatPath(locale, sessionId));
}
