import { interviewMetadata } from "#app/_counsellor/interview/interview-metadata.ts";
import { InterviewSheets } from "#app/_counsellor/interview/interview-pages.tsx";
import { DeskPage } from "#app/_counsellor/session-page.tsx";
import { readLocale } from "#app/_ui/page-locale.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/counsellor/sessions/[session]/interviews/all">;

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
      draw={(desk) => <InterviewSheets locale={locale} desk={desk} />}
    />
  );
}
