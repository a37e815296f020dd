import { sendTo } from "#app/_api/posted-fields.ts";
import { readFormSeat, refuseForm } from "#app/_session/seat.ts";
import { seatPath } from "#app/_session/session-address.ts";
import { isLocale } from "#lib/locale.ts";
import { setAgreement } from "#lib/sessions/answers/agreement.ts";
import { isKey } from "#lib/sessions/codes.ts";
import { agreementFormSchema } from "#lib/sessions/schema/form-schema.ts";
import { isStoreFailure } from "#lib/sessions/store-state.ts";

/** Takes a participant's word on their interview page: yes, or no any more. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/s/mine/[session]/sheet">,
) {
  const { locale, session: sessionId } = await params;
  if (!isLocale(locale) || !isKey(sessionId)) return new Response(null, { status: 404 });
  const ownPage = seatPath(locale, sessionId);
  try {
    const form = await readFormSeat(request, { sessionId, schema: agreementFormSchema });
    if (!form.ok) return refuseForm(request, { locale, ...form, back: ownPage });
    const agreed = form.fields.agreed === "yes";
    const set = await setAgreement(form.context, { seat: form.seat, agreed });
    return sendTo(set.ok ? `${ownPage}#sheet` : `${ownPage}?fault=bad-form`);
  } catch (error) {
    if (!isStoreFailure(error)) throw error;
    return sendTo(`${ownPage}?fault=not-saved`);
  }
}

/** An address that is reloaded sends no form: it leads back to the page with the form. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/[locale]/s/mine/[session]/sheet">,
) {
  const { locale, session: sessionId } = await params;
  if (!isLocale(locale) || !isKey(sessionId)) return new Response(null, { status: 404 });
  return sendTo(seatPath(locale, sessionId));
}
