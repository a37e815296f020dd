import { BoardPage } from "#app/_counsellor/board/board-page.tsx";
import { counsellorMetadata } from "#app/_counsellor/counsellor-page.ts";
import { SessionPage } from "#app/_counsellor/session-page.tsx";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/counsellor/sessions/[session]">;

export function generateMetadata({ params }: Props) {
  return counsellorMetadata(params, (locale) => {
    const { name, description } = counsellorStrings[locale];
    return { title: name, description };
  });
}

export default function Page({ params }: Props) {
  return <SessionPage params={params} page="board" content={BoardPage} />;
}
