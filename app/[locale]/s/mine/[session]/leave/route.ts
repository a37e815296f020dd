import { dropParticipantCookie } from "#app/_api/participant-cookie.ts";
import { answerForm } from "#app/_api/posted-fields.ts";
import { readFormSeat } from "#app/_session/seat.ts";
import { localPath } from "#app/_ui/address.ts";
import { isLocale } from "#lib/locale.ts";
import { findOpenDoor } from "#lib/sessions/session/door.ts";

/** Takes the participant's cookie out of a shared browser, and leads to the session's door for the next person. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/s/mine/[session]/leave">,
) {
  const { locale, session: sessionId } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const cookie = dropParticipantCookie(sessionId);
  const form = await readFormSeat(request, sessionId);
  if (!form.ok) return answerForm(request, localPath(locale, "/join"), cookie);
  const { store, clock } = form.context;
  const door = await findOpenDoor(store.db, sessionId, clock());
  return answerForm(request, localPath(locale, door ? `/s/${door.code}?left` : "/join"), cookie);
}
