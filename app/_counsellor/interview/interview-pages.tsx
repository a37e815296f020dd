import counsellor from "#app/_counsellor/counsellor.module.css";
import { deskPath } from "#app/_counsellor/session-nav.tsx";
import type { Desk } from "#app/_counsellor/session-page.tsx";
import { PrintButton } from "#app/_print/print-button.tsx";
import { interviewStrings } from "#lib/i18n/interview/words.ts";
import type { Locale } from "#lib/locale.ts";
import { readInterviews } from "#lib/sessions/answers/interviews.ts";
import { InterviewSheet } from "./interview.tsx";

/** The interview sheets of a session for one print, or one person's alone: a page of A4 each. */
export async function InterviewSheets({
  locale,
  desk,
  participantId,
}: {
  locale: Locale;
  desk: Desk;
  participantId?: string;
}) {
  const { context, view, counsellorId } = desk;
  const sessionId = view.session.id;
  const words = interviewStrings[locale];
  const found = await readInterviews(context, {
    ...{ sessionId, counsellorId },
    ...(participantId !== undefined && { participantId }),
  });
  const interviews = found.ok ? found.interviews : [];
  return (
    <>
      <p className={`${counsellor.ways} ${counsellor.screen}`}>
        <a href={deskPath(locale, sessionId, "interviews")}>{words.back}</a>
        {interviews.length > 0 && <PrintButton text={words.print} />}
      </p>
      {interviews.length === 0 && (
        <p className={counsellor.note}>{participantId === undefined ? words.none : words.gone}</p>
      )}
      {interviews.map((interview) => (
        <InterviewSheet
          key={interview.participant.id}
          session={view.session}
          interview={interview}
        />
      ))}
    </>
  );
}
