import { dropParticipantCookie } from "#app/_api/participant-cookie.ts";
import { sendTo } from "#app/_api/posted-fields.ts";
import { readFormSeat, refuseForm } from "#app/_session/seat.ts";
import { seatPath } from "#app/_session/session-address.ts";
import { localPath } from "#app/_ui/address.ts";
import { isLocale } from "#lib/locale.ts";
import { isKey } from "#lib/sessions/codes.ts";
import { eraseParticipant } from "#lib/sessions/erasure/erasure.ts";
import { emptyFormSchema } from "#lib/sessions/schema/form-schema.ts";
import { isStoreFailure } from "#lib/sessions/store-state.ts";

/** Erases a participant at their own wish, and leads to the receipt. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/s/mine/[session]/erase">,
) {
  const { locale, session: sessionId } = await params;
  if (!isLocale(locale) || !isKey(sessionId)) return new Response(null, { status: 404 });
  const back = seatPath(locale, sessionId);
  try {
    const form = await readFormSeat(request, { sessionId, schema: emptyFormSchema });
    if (!form.ok) return refuseForm(request, { locale, ...form, back });
    const { receipt } = await eraseParticipant(form.context, form.seat);
    const path = localPath(locale, `/s/erased/${receipt.id}`);
    return sendTo(path, dropParticipantCookie(sessionId));
  } catch (error) {
    if (!isStoreFailure(error)) throw error;
    return sendTo(`${back}?fault=not-saved`);
  }
}

/** An address that is reloaded sends no form: it leads back to the page with the form. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/[locale]/s/mine/[session]/erase">,
) {
  const { locale, session: sessionId } = await params;
  if (!isLocale(locale) || !isKey(sessionId)) return new Response(null, { status: 404 });
  return sendTo(seatPath(locale, sessionId));
}
