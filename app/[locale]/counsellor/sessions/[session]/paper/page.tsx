import { counsellorMetadata } from "#app/_counsellor/counsellor-page.ts";
import { PaperEntryPage } from "#app/_counsellor/paper/paper-entry-page.tsx";
import { SessionPage } from "#app/_counsellor/session-page.tsx";
import { paperEntryStrings } from "#lib/i18n/paper/words.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/counsellor/sessions/[session]/paper">;

export function generateMetadata({ params }: Props) {
  return counsellorMetadata(params, (locale) => {
    const { title, lead } = paperEntryStrings[locale];
    return { title, description: lead };
  });
}

export default function Page({ params }: Props) {
  return <SessionPage params={params} page="paper" content={PaperEntryPage} />;
}
