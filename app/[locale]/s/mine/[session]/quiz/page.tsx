import { redirect } from "next/navigation";
import { Quiz } from "#app/_quiz/quiz.tsx";
import styles from "#app/_quiz/quiz-page.module.css";
import { NextRound } from "#app/_session/next-round.tsx";
import { answersUrl, seatPath } from "#app/_session/place.ts";
import { readPageSeat } from "#app/_session/seat.ts";
import { SeatGone } from "#app/_session/seat-gone.tsx";
import { SessionForm } from "#app/_session/session-form.tsx";
import { SessionNote } from "#app/_session/session-note.tsx";
import { readLocale } from "#app/_ui/page-locale.ts";
import { pageMetadata } from "#app/_ui/page-metadata.ts";
import { SiteHeader } from "#app/_ui/site-header.tsx";
import { Typeface } from "#app/_ui/typeface.tsx";
import { quizStrings } from "#lib/i18n/quiz/words.ts";
import { sessionStrings } from "#lib/i18n/session/words.ts";
import { readStored } from "#lib/sessions/answers/stored.ts";
import { findSessionEdition } from "#lib/sessions/session/quiz.ts";
import { stateAt, takesAnswers } from "#lib/sessions/session/session-state.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/s/mine/[session]/quiz">;

export async function generateMetadata({ params }: Props) {
  const locale = await readLocale(params);
  const { title } = quizStrings[locale];
  const page = pageMetadata({ locale, path: "/join", title, description: title, index: false });
  // The form draws the title itself: it names the question shown.
  return { ...page, title: null };
}

export default async function Page({ params }: Props) {
  const locale = await readLocale(params);
  const { session: sessionId } = await params;
  const found = await readPageSeat(sessionId);
  if (!found.ok) return <SeatGone locale={locale} reason={found.reason} />;
  const { context, seat, token } = found;
  const { session, participant } = seat;
  if (!takesAnswers(stateAt(session, context.clock()))) redirect(seatPath(locale, sessionId));
  const words = sessionStrings[locale].quiz;
  const { bank, sentences } = findSessionEdition(session, locale);
  // Rows of SQLite are no plain objects, and only those go to the browser.
  const stored = (await readStored(context.store.db, seat)).map((row) => ({ ...row }));
  return (
    <Typeface>
      <SiteHeader locale={locale} path={`/s/mine/${sessionId}/quiz`} menu={false} />
      <main className={styles.main}>
        <h1 className={styles.title}>{quizStrings[locale].title}</h1>
        <Quiz
          bank={bank}
          items={bank.items}
          sentences={sentences}
          locale={locale}
          session={{
            action: seatPath(locale, sessionId, "/answers"),
            resultPath: seatPath(locale, sessionId, "/result"),
            finish: words.finish,
            fields: (
              <>
                <input type="hidden" name="token" value={token} />
                <input type="hidden" name="round" value={session.round} />
              </>
            ),
            note: <SessionNote locale={locale} seat={seat} />,
            drawForm: (form) => (
              <SessionForm
                {...form}
                seat={participant.id}
                round={session.round}
                url={answersUrl(sessionId)}
                stored={stored}
                words={words}
                next={<NextRound locale={locale} sessionId={sessionId} isPast />}
              />
            ),
          }}
        />
      </main>
    </Typeface>
  );
}
