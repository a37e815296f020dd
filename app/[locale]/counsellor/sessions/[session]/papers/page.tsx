import { counsellorMetadata } from "#app/_counsellor/counsellor-page.ts";
import { PrivacyPapersPage } from "#app/_counsellor/data/privacy-papers.tsx";
import { SessionPage } from "#app/_counsellor/session-page.tsx";
import { dataPageStrings } from "#lib/i18n/data/words.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/counsellor/sessions/[session]/papers">;

export function generateMetadata({ params }: Props) {
  return counsellorMetadata(params, (locale) => ({ title: dataPageStrings[locale].papers.title }));
}

export default function Page({ params }: Props) {
  return (
    <SessionPage
      params={params}
      page="papers"
      content={({ access }) => <PrivacyPapersPage access={access} />}
    />
  );
}
