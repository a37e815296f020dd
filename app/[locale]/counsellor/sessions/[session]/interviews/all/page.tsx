import { counsellorMetadata } from "#app/_counsellor/counsellor-page.ts";
import { PrintedInterviewsPage } from "#app/_counsellor/interview/interviews-page.tsx";
import { SessionPage } from "#app/_counsellor/session-page.tsx";
import { interviewStrings } from "#lib/i18n/interview/words.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/counsellor/sessions/[session]/interviews/all">;

export function generateMetadata({ params }: Props) {
  return counsellorMetadata(params, (locale) => {
    const { title, lead } = interviewStrings[locale];
    return { title, description: lead };
  });
}

export default async function Page({ params, searchParams }: Props) {
  const { from } = await searchParams;
  return (
    <SessionPage
      params={params}
      page="interviews"
      content={({ access }) => <PrintedInterviewsPage access={access} from={from} />}
    />
  );
}
