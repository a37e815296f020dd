import { DataDesk } from "#app/_counsellor/data/data-page.tsx";
import { DeskPage } from "#app/_counsellor/session-page.tsx";
import { readLocale } from "#app/_ui/page-locale.ts";
import { pageMetadata } from "#app/_ui/page-metadata.ts";
import { dataPageStrings } from "#lib/i18n/data/words.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/counsellor/sessions/[session]/data">;

export async function generateMetadata({ params }: Props) {
  const locale = await readLocale(params);
  const { title, description } = dataPageStrings[locale];
  return pageMetadata({ locale, path: "/counsellor", title, description, index: false });
}

/** What a session's owner may take along or erase. */
export default async function Page({ params }: Props) {
  const locale = await readLocale(params);
  const { session } = await params;
  return (
    <DeskPage
      locale={locale}
      sessionId={session}
      tab="data"
      draw={(desk) => <DataDesk locale={locale} desk={desk} />}
    />
  );
}
