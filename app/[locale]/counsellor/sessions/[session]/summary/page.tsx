import { counsellorMetadata } from "#app/_counsellor/counsellor-page.ts";
import { SummaryPage } from "#app/_counsellor/restitution/summary-page.tsx";
import { SessionPage } from "#app/_counsellor/session-page.tsx";
import { restitutionStrings } from "#lib/i18n/restitution/words.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/counsellor/sessions/[session]/summary">;

export function generateMetadata({ params }: Props) {
  return counsellorMetadata(params, (locale) => restitutionStrings[locale].summary);
}

export default function Page({ params }: Props) {
  return (
    <SessionPage
      params={params}
      page="summary"
      content={({ access }) => <SummaryPage access={access} />}
    />
  );
}
