import { readIds } from "#app/_api/page-ids.ts";
import { serveResultTexts } from "#app/_explanation/served-texts.ts";
import { ResultWithTrials } from "#app/_result/result-with-trials.tsx";
import { HeldResult, SeatGone } from "#app/_session/instead-pages.tsx";
import { InterviewAgreement } from "#app/_session/own-data.tsx";
import { RoundLinks } from "#app/_session/rounds.tsx";
import { readPageSeat } from "#app/_session/seat.ts";
import { seatPath } from "#app/_session/session-address.ts";
import styles from "#app/_session/session-page.module.css";
import { KeepResult, TicketOnPaper } from "#app/_session/ticket.tsx";
import { readLocale } from "#app/_ui/address.ts";
import { pageMetadata } from "#app/_ui/frame/page-metadata.ts";
import { PageShell } from "#app/_ui/frame/page-shell.tsx";
import { OwnReadingAidsStart } from "#app/_ui/frame/reading-aids-start.tsx";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { addressParticipant } from "#lib/i18n/session/addressed.ts";
import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import { countBlanks, findFinished } from "#lib/sessions/answers/ending.ts";
import { readShownRound, sheetOf } from "#lib/sessions/answers/stored.ts";
import { hasOpenResults } from "#lib/sessions/session/opening.ts";
import { findSessionEdition } from "#lib/sessions/session/quiz.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/s/mine/[session]/result">;

export async function generateMetadata({ params }: Props) {
  const locale = await readLocale(params);
  const { title, description } = resultStrings[locale];
  return pageMetadata({ locale, path: "/result", title, description, index: false });
}

export default async function Page({ params, searchParams }: Props) {
  const locale = await readLocale(params);
  const { session: sessionId } = await readIds(params, ["session"]);
  const found = await readPageSeat(sessionId);
  if (!found.ok) return <SeatGone locale={locale} found={found} />;
  const { context, seat, token } = found;
  const { session, participant } = seat;
  if (!hasOpenResults(session)) return <HeldResult locale={locale} session={session} />;
  const edition = findSessionEdition(session, locale);
  const quizPath = seatPath(locale, sessionId, "/quiz");
  const { result: words, ownPage } = addressParticipant(locale, session).session;
  const asked = Number((await searchParams).round);
  const { round, stored } = await readShownRound(context, seat, asked);
  const isDone = findFinished(session, participant, round) !== null;
  const blanks = countBlanks(session, { stored, isDone });
  return (
    <PageShell locale={locale} path={`/s/mine/${sessionId}/result`} menu={false}>
      <OwnReadingAidsStart />
      <p className={`${styles.soft} ${styles.above}`}>
        {fillTemplate(words.lead, { alias: participant.alias, title: session.title })}
      </p>
      {blanks > 0 && (
        <p className={styles.soft}>{fillPlural(ownPage.early, { locale, n: blanks })}</p>
      )}
      <RoundLinks locale={locale} session={session} round={round} />
      <ResultWithTrials
        texts={{ ...serveResultTexts(locale), editions: [edition], quizPath }}
        edition={edition}
        ownAnswers={sheetOf(session, stored)}
        consent={
          <div className={styles.screen}>
            <InterviewAgreement locale={locale} seat={seat} token={token} />
          </div>
        }
        keepOnPaper={<TicketOnPaper locale={locale} seat={seat} secret={context.store.secret} />}
        keep={<KeepResult locale={locale} seat={seat} secret={context.store.secret} />}
      />
    </PageShell>
  );
}
