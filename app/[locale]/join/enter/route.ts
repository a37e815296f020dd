import { sendTo } from "#app/_api/posted-fields.ts";
import { localPath } from "#app/_ui/address.ts";
import { isLocale } from "#lib/locale.ts";
import { readDoorKey } from "#lib/sessions/codes.ts";

/** Leads from the code, or the link, as it was typed to the session's door. What can be neither leads to the door that is none. */
export async function GET(request: Request, { params }: RouteContext<"/[locale]/join/enter">) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const typed = new URL(request.url).searchParams.get("code");
  if (!typed) return sendTo(localPath(locale, "/join"));
  return sendTo(localPath(locale, `/s/${readDoorKey(typed) ?? "none"}`));
}
