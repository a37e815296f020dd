import { SessionDesk } from "#app/_counsellor/board/board-page.tsx";
import { DeskPage } from "#app/_counsellor/session-page.tsx";
import { readLocale } from "#app/_ui/page-locale.ts";
import { pageMetadata } from "#app/_ui/page-metadata.ts";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";

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
  const { session } = await params;
  return (
    <DeskPage
      locale={locale}
      sessionId={session}
      tab="board"
      draw={({ context, view }) => (
        <SessionDesk locale={locale} view={view} now={context.clock()} />
      )}
    />
  );
}
