import { counsellorMetadata } from "#app/_counsellor/counsellor-page.ts";
import { DataPage } from "#app/_counsellor/data/data-page.tsx";
import { SessionPage } from "#app/_counsellor/session-page.tsx";
import { dataPageStrings } from "#lib/i18n/data/words.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/counsellor/sessions/[session]/data">;

export function generateMetadata({ params }: Props) {
  return counsellorMetadata(params, (locale) => dataPageStrings[locale]);
}

/** What a session's owner may take along or erase. */
export default function Page({ params }: Props) {
  return <SessionPage params={params} page="data" content={DataPage} />;
}
