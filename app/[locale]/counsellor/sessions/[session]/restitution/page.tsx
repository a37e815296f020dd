import { counsellorMetadata } from "#app/_counsellor/counsellor-page.ts";
import { RestitutionPage } from "#app/_counsellor/restitution/restitution-page.tsx";
import { SessionPage } from "#app/_counsellor/session-page.tsx";
import { restitutionStrings } from "#lib/i18n/restitution/words.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/counsellor/sessions/[session]/restitution">;

export function generateMetadata({ params }: Props) {
  return counsellorMetadata(params, (locale) => restitutionStrings[locale]);
}

export default async function Page({ params, searchParams }: Props) {
  const { round, subgroup } = await searchParams;
  return (
    <SessionPage
      params={params}
      page="restitution"
      content={({ access }) => (
        <RestitutionPage access={access} round={round} subgroup={subgroup} />
      )}
    />
  );
}
