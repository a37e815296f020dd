import { handleParticipant, type RouteHandler } from "#app/_api/handle.ts";
import { exportMe } from "#app/_api/operations/participant-operations.ts";
import { sendTo } from "#app/_api/posted-fields.ts";
import { readMyself, showResult } from "#app/_api/views.ts";
import { localPath } from "#app/_ui/address.ts";
import { chooseLocale } from "#lib/locale.ts";
import { readResult } from "#lib/sessions/answers/own-result.ts";
import { readEarlierRounds } from "#lib/sessions/answers/stored.ts";

const download = handleParticipant(exportMe, async ({ context, seat }) => {
  const found = await readResult(context, seat);
  const me = await readMyself(context, seat);
  const result = found.ok ? showResult(seat, found) : null;
  return {
    ok: true,
    reply: {
      ...{ format: "azimut-participant-1" as const, me, result },
      earlier: await readEarlierRounds(context, seat),
    },
    headers: { "content-disposition": 'attachment; filename="azimut.json"' },
  };
});

/** A link leads here: a browser that gets no file is shown the person's own page, which says why. */
export const GET: RouteHandler = async (request, route) => {
  const response = await download(request, route);
  const isLink = request.headers.get("accept")?.includes("text/html");
  if (response.ok || !isLink) return response;
  const locale = chooseLocale(request.headers.get("accept-language"));
  const { session = "" } = await route.params;
  return sendTo(localPath(locale, `/s/mine/${encodeURIComponent(session)}`));
};
