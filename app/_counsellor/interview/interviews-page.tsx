import { tellStatus } from "#app/_api/page-status.ts";
import styles from "#app/_counsellor/counsellor.module.css";
import { type SessionAccess, sessionPath } from "#app/_counsellor/session-page.tsx";
import { PrintButton } from "#app/_print/print-button.tsx";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { interviewStrings } from "#lib/i18n/interview/words.ts";
import { paperEntryStrings } from "#lib/i18n/paper/words.ts";
import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { readInterviews } from "#lib/sessions/answers/interviews.ts";
import { InterviewPage } from "./interview-page.tsx";

/** Who agreed to an interview page, by name. */
export async function InterviewsPage({ access }: { access: SessionAccess }) {
  const { locale, context, view, counsellor } = access;
  const sessionId = view.session.id;
  const words = interviewStrings[locale];
  const found = await readInterviews(context, { sessionId, counsellorId: counsellor.id });
  const interviews = found.ok ? found.interviews : [];
  const path = sessionPath(locale, sessionId, "interviews");
  return (
    <>
      <h2 className={styles.subtitle}>{words.title}</h2>
      <p className={styles.lead}>{words.lead}</p>
      <p>
        <b>{countPeople(locale, interviews.length)}</b>
      </p>
      {interviews.length > 0 && (
        <>
          <p className={styles.ways}>
            <ButtonLink kind="primary" href={`${path}/all`}>
              {words.all}
            </ButtonLink>
          </p>
          <ul aria-label={words.list}>
            {interviews.map(({ participant: { id, alias, origin } }) => (
              <li key={id}>
                <a href={`${path}/${id}`}>{fillTemplate(words.open, { alias })}</a>
                {origin === "paper" && ` (${paperEntryStrings[locale].mark})`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function countPeople(locale: Locale, n: number): string {
  const { none, agreed } = interviewStrings[locale];
  return n === 0 ? none : fillPlural(agreed, { locale, n });
}

/** The interview pages of a session for one print, or one person's alone: a page of A4 each. */
export async function PrintedInterviewsPage({
  access,
  participantId,
}: {
  access: SessionAccess;
  participantId?: string;
}) {
  const { locale, context, view, counsellor } = access;
  const sessionId = view.session.id;
  const words = interviewStrings[locale];
  const found = await readInterviews(context, {
    sessionId,
    counsellorId: counsellor.id,
    ...(participantId !== undefined && { participantId }),
  });
  const interviews = found.ok ? found.interviews : [];
  if (participantId !== undefined && interviews.length === 0) tellStatus(404);
  return (
    <>
      <p className={`${styles.ways} ${styles.screen}`}>
        <a href={sessionPath(locale, sessionId, "interviews")}>{words.back}</a>
        {interviews.length > 0 && <PrintButton text={words.print} />}
      </p>
      {interviews.length === 0 && (
        <p className={styles.note}>{participantId === undefined ? words.none : words.gone}</p>
      )}
      {interviews.map((interview) => (
        <InterviewPage
          key={interview.participant.id}
          session={view.session}
          interview={interview}
        />
      ))}
    </>
  );
}
