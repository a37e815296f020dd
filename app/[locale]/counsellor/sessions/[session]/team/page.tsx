import { DeskPage } from "#app/_counsellor/session-page.tsx";
import { TeamDesk } from "#app/_counsellor/team/team-page.tsx";
import { readLocale } from "#app/_ui/page-locale.ts";
import { pageMetadata } from "#app/_ui/page-metadata.ts";
import { deskStrings } from "#lib/i18n/counsellor/words.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/counsellor/sessions/[session]/team">;

export async function generateMetadata({ params }: Props) {
  const locale = await readLocale(params);
  const title = deskStrings[locale].tabs.team;
  return pageMetadata({ locale, path: "/counsellor", title, description: title, index: false });
}

export default async function Page({ params }: Props) {
  const locale = await readLocale(params);
  const { session } = await params;
  return (
    <DeskPage
      locale={locale}
      sessionId={session}
      tab="team"
      draw={(desk) => <TeamDesk locale={locale} desk={desk} />}
    />
  );
}
