import { readIds } from "#app/_api/page-ids.ts";
import { SeatGone } from "#app/_session/instead-pages.tsx";
import { ParticipantPage } from "#app/_session/participant-page.tsx";
import { readPageSeat } from "#app/_session/seat.ts";
import { readFault } from "#app/_session/session-address.ts";
import { readLocale } from "#app/_ui/address.ts";
import { pageMetadata } from "#app/_ui/frame/page-metadata.ts";
import { PageShell } from "#app/_ui/frame/page-shell.tsx";
import { sessionStrings } from "#lib/i18n/session/words.ts";
import { readSeatAnswers } from "#lib/sessions/answers/stored.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

export async function generateMetadata({ params }: PageProps<"/[locale]/s/mine/[session]">) {
  const locale = await readLocale(params);
  const { ticket } = sessionStrings[locale].ownPage;
  return pageMetadata({ locale, path: "/join", title: ticket, description: ticket, index: false });
}

export default async function Page({
  params,
  searchParams,
}: PageProps<"/[locale]/s/mine/[session]">) {
  const locale = await readLocale(params);
  const { session: sessionId } = await readIds(params, ["session"]);
  const found = await readPageSeat(sessionId);
  if (!found.ok) return <SeatGone locale={locale} found={found} />;
  const { context, seat, token } = found;
  const { fault, sure } = await searchParams;
  return (
    <PageShell locale={locale} path={`/s/mine/${sessionId}`} width="reading" menu={false}>
      <ParticipantPage
        locale={locale}
        seat={seat}
        token={token}
        stored={await readSeatAnswers(context.store.db, seat)}
        context={context}
        fault={readFault(fault)}
        isAsked={sure !== undefined}
      />
    </PageShell>
  );
}
