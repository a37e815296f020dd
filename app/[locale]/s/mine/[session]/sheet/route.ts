import { sendTo } from "#app/_api/posted-fields.ts";
import { readFormSeat } from "#app/_session/seat.ts";
import { seatPath } from "#app/_session/session-address.ts";
import { isLocale } from "#lib/locale.ts";
import { setAgreement } from "#lib/sessions/answers/agreement.ts";
import { isStoreFailure } from "#lib/sessions/store-state.ts";

/** Takes a participant's word on their interview sheet: yes, or no any more. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/s/mine/[session]/sheet">,
) {
  const { locale, session: sessionId } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const ownPage = seatPath(locale, sessionId);
  try {
    const form = await readFormSeat(request, sessionId);
    const agreed = form.ok ? form.fields.get("agreed") : null;
    if (!form.ok || (agreed !== "yes" && agreed !== "no"))
      return sendTo(`${ownPage}?fault=bad-form`);
    const set = await setAgreement(form.context, { seat: form.seat, agreed: agreed === "yes" });
    return sendTo(set.ok ? `${ownPage}#sheet` : `${ownPage}?fault=bad-form`);
  } catch (error) {
    if (!isStoreFailure(error)) throw error;
    return sendTo(`${ownPage}?fault=not-saved`);
  }
}
