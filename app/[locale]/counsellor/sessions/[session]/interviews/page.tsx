import { InterviewList } from "#app/_counsellor/interview/interview-list.tsx";
import { interviewMetadata } from "#app/_counsellor/interview/interview-metadata.ts";
import { DeskPage } from "#app/_counsellor/session-page.tsx";
import { readLocale } from "#app/_ui/page-locale.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/counsellor/sessions/[session]/interviews">;

export async function generateMetadata({ params }: Props) {
  return interviewMetadata(await readLocale(params));
}

export default async function Page({ params }: Props) {
  const locale = await readLocale(params);
  const { session } = await params;
  return (
    <DeskPage
      locale={locale}
      sessionId={session}
      tab="interviews"
      draw={(desk) => <InterviewList locale={locale} desk={desk} />}
    />
  );
}
