import { dropParticipantCookie } from "#app/_api/participant-cookie.ts";
import { sendTo } from "#app/_api/posted-fields.ts";
import { readFormSeat } from "#app/_session/seat.ts";
import { seatPath } from "#app/_session/session-address.ts";
import { localPath } from "#app/_ui/address.ts";
import { isLocale } from "#lib/locale.ts";
import { eraseParticipant } from "#lib/sessions/erasure/erasure.ts";
import { isStoreFailure } from "#lib/sessions/store-state.ts";

/** Erases a participant at their own wish, and leads to the receipt. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/s/mine/[session]/erase">,
) {
  const { locale, session: sessionId } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  try {
    const form = await readFormSeat(request, sessionId);
    if (!form.ok) return sendTo(`${seatPath(locale, sessionId)}?fault=bad-form`);
    const { receipt } = await eraseParticipant(form.context, form.seat);
    const path = localPath(locale, `/s/erased/${receipt.id}`);
    return sendTo(path, dropParticipantCookie(sessionId));
  } catch (error) {
    if (!isStoreFailure(error)) throw error;
    return sendTo(`${seatPath(locale, sessionId)}?fault=not-saved`);
  }
}
