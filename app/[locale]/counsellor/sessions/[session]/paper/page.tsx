import { PaperDesk } from "#app/_counsellor/paper/paper-page.tsx";
import { DeskPage } from "#app/_counsellor/session-page.tsx";
import { readLocale } from "#app/_ui/page-locale.ts";
import { pageMetadata } from "#app/_ui/page-metadata.ts";
import { paperDeskStrings } from "#lib/i18n/paper/words.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/counsellor/sessions/[session]/paper">;

export async function generateMetadata({ params }: Props) {
  const locale = await readLocale(params);
  const { title, lead } = paperDeskStrings[locale];
  return pageMetadata({ locale, path: "/counsellor", title, description: lead, index: false });
}

export default async function Page({ params }: Props) {
  const locale = await readLocale(params);
  const { session } = await params;
  return (
    <DeskPage
      locale={locale}
      sessionId={session}
      tab="paper"
      draw={(desk) => <PaperDesk locale={locale} desk={desk} />}
    />
  );
}
