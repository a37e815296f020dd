import { DeskPage } from "#app/_counsellor/desk-page.tsx";
import { interviewMetadata } from "#app/_interview/interview-metadata.ts";
import { InterviewSheets } from "#app/_interview/interview-sheets.tsx";
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
