import { SessionDesk } from "#app/_counsellor/session-desk.tsx";
import { SessionMissing } from "#app/_counsellor/session-missing.tsx";
import { readPageCounsellor } from "#app/_counsellor/signed-in.ts";
import { readLocale } from "#app/_ui/page-locale.ts";
import { pageMetadata } from "#app/_ui/page-metadata.ts";
import { PageShell } from "#app/_ui/page-shell.tsx";
import { counsellorStrings } from "#lib/i18n/counsellor.ts";
import { openSessions } from "#lib/sessions/context.ts";
import { viewSession } from "#lib/sessions/session-view.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/counsellor/sessions/[session]">;

export async function generateMetadata({ params }: Props) {
  const locale = await readLocale(params);
  const { name, description } = counsellorStrings[locale];
  return pageMetadata({ locale, path: "/counsellor", title: name, description, index: false });
}

export default async function Page({ params }: Props) {
  const locale = await readLocale(params);
  const { session: sessionId } = await params;
  const counsellor = await readPageCounsellor();
  const context = await openSessions();
  const view =
    counsellor && (await viewSession(context, { sessionId, counsellorId: counsellor.id }));
  return (
    <PageShell locale={locale} path={`/counsellor/sessions/${sessionId}`} menu={false}>
      {view?.ok ? <SessionDesk locale={locale} view={view} /> : <SessionMissing locale={locale} />}
    </PageShell>
  );
}
