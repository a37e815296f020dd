import { readIds } from "#app/_api/page-ids.ts";
import { counsellorMetadata } from "#app/_counsellor/counsellor-page.ts";
import { PrintedInterviewsPage } from "#app/_counsellor/interview/interviews-page.tsx";
import { SessionPage } from "#app/_counsellor/session-page.tsx";
import { interviewStrings } from "#lib/i18n/interview/words.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/counsellor/sessions/[session]/interviews/[participant]">;

export function generateMetadata({ params }: Props) {
  return counsellorMetadata(params, (locale) => {
    const { title, lead } = interviewStrings[locale];
    return { title, description: lead };
  });
}

export default async function Page({ params }: Props) {
  const { participant } = await readIds(params, ["participant"]);
  return (
    <SessionPage
      params={params}
      page="interviews"
      content={({ access }) => (
        <PrintedInterviewsPage access={access} participantId={participant} />
      )}
    />
  );
}
