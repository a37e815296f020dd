import styles from "#app/_counsellor/counsellor.module.css";
import { JoinCard } from "#app/_counsellor/join-card.tsx";
import { Logo } from "#app/_counsellor/logo.tsx";
import { wordMeeting } from "#app/_counsellor/meeting.ts";
import type { SessionAccess } from "#app/_counsellor/session-page.tsx";
import { PrintButton } from "#app/_print/print-button.tsx";
import { Notice } from "#app/_session/notice.tsx";
import { PageShell } from "#app/_ui/frame/page-shell.tsx";
import { Day, Moment } from "#app/_ui/moment.tsx";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import { sessionStrings } from "#lib/i18n/session/words.ts";
import { codeEndAt } from "#lib/sessions/session/session.ts";

/** How to join, to hang on the wall, and what happens to answers. In the session's language, whatever the counsellor reads. */
export function Poster({ access: { locale, view } }: { access: SessionAccess }) {
  const { session, state, way } = view;
  const words = counsellorStrings[session.locale].sheet;
  const meeting = wordMeeting(session.locale, session);
  const path = `/counsellor/sessions/${session.id}/sheet`;
  return (
    <PageShell locale={locale} path={path} width="reading" menu={false}>
      <div lang={session.locale}>
        <Logo locale={session.locale} session={session} />
        <p>
          <bdi>{session.title}</bdi>
          {meeting && (
            <>
              <br />
              <bdi>{meeting}</bdi>
            </>
          )}
        </p>
        <h1 className={styles.title}>{words.title}</h1>
        <ol className={styles.steps}>
          {[words.one, words.two, words.three].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {state === "draft" && session.openedAt !== null && (
          <p className={styles.note}>
            <Moment locale={session.locale} at={session.openedAt} template={words.opensAt} />
          </p>
        )}
        <JoinCard locale={session.locale} session={session} way={way} />
        <p className={styles.note}>
          <Day locale={session.locale} at={codeEndAt(session)} template={words.until} />
        </p>
        <section className={styles.notice} aria-labelledby="notice">
          <h2 id="notice" className={styles.subtitle}>
            {sessionStrings[session.locale].door.noticeTitle}
          </h2>
          <Notice locale={session.locale} session={session} />
        </section>
      </div>
      <p className={styles.screen}>
        <PrintButton text={counsellorStrings[locale].sheet.print} />
      </p>
    </PageShell>
  );
}
