import { limitFailure } from "#app/_api/failure-count.ts";
import { readFormKey } from "#app/_api/form-token.ts";
import { keepParticipantCookie, readParticipantCookie } from "#app/_api/participant-cookie.ts";
import { answerForm, readForm, sendTo } from "#app/_api/posted-fields.ts";
import { refuseForm } from "#app/_session/seat.ts";
import { readDoorKey, seatPath } from "#app/_session/session-address.ts";
import { localPath } from "#app/_ui/address.ts";
import type { SessionPageFault } from "#lib/i18n/session/words.ts";
import { isLocale } from "#lib/locale.ts";
import { joinSession } from "#lib/sessions/people/join.ts";
import { joinFormSchema } from "#lib/sessions/schema/form-schema.ts";
import { openSessions } from "#lib/sessions/start.ts";
import { isStoreFailure } from "#lib/sessions/store-state.ts";

/** Lets somebody in by the form at the door, and leads to their own page. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/s/[code]/enter">) {
  const { locale, code } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const door = localPath(locale, `/s/${encodeURIComponent(code)}`);
  const refuse = (fault: SessionPageFault) => answerForm(request, `${door}?fault=${fault}`);
  const form = await readForm(request, { schema: joinFormSchema, cookie: readFormKey(request) });
  if (!form.ok) return refuseForm(request, { locale, ...form, back: door });
  try {
    const context = await openSessions();
    const findCookie = (sessionId: string) => readParticipantCookie(request, sessionId);
    const wanted = { door: readDoorKey(code), ...form.fields, findCookie };
    const joined = await joinSession(context, wanted);
    if (joined.ok) {
      const { session, participant, keys } = joined;
      const cookie = keepParticipantCookie({ session, participant }, keys.cookie);
      return answerForm(request, seatPath(session.locale, session.id), cookie);
    }
    const { reason } = joined;
    const { status } = limitFailure({ request, key: null, context, reason });
    if (status === 429) return refuse("too-many-failures");
    if (reason === "alias-not-allowed" || reason === "unknown-subgroup") return refuse("bad-form");
    return refuse(reason);
  } catch (error) {
    if (!isStoreFailure(error)) throw error;
    return refuse("not-saved");
  }
}

/** An address that is reloaded sends no form: it leads back to the page with the form. */
export async function GET(_request: Request, { params }: RouteContext<"/[locale]/s/[code]/enter">) {
  const { locale, code } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  return sendTo(localPath(locale, `/s/${encodeURIComponent(code)}`));
}
