import { ButtonLink } from "#app/_ui/button-link.tsx";
import { paperEntryStrings } from "#lib/i18n/paper/words.ts";
import { groupStrings, type SessionPageFault, sessionStrings } from "#lib/i18n/session/words.ts";
import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import type { Seat } from "#lib/sessions/people/participant.ts";
import { hasOpenResults } from "#lib/sessions/session/opening.ts";
import { findQuiz } from "#lib/sessions/session/quiz.ts";
import { stateAt, takesAnswers } from "#lib/sessions/session/session.ts";
import { RoundNews } from "./news.tsx";
import { NextPerson, OwnData, SheetAgreement } from "./own-data.tsx";
import { NextRound } from "./rounds.tsx";
import { seatPath } from "./session-address.ts";
import styles from "./session-page.module.css";
import { TicketCard } from "./ticket.tsx";

/** A participant's own page in a session: the ticket, the way to the questions and to the result, their data, the next person. */
export function ParticipantPage({
  locale,
  seat,
  token,
  answered,
  context,
  fault,
}: {
  locale: Locale;
  seat: Seat;
  token: string;
  answered: number;
  context: SessionContext;
  fault: SessionPageFault | null;
}) {
  const { session, participant } = seat;
  const { ownPage: words, faults } = sessionStrings[locale];
  const total = findQuiz(session).items.length;
  const state = stateAt(session, context.clock());
  const isOpen = takesAnswers(state);
  const isNewRound = isOpen && session.round > 1 && answered === 0;
  const isDone = participant.finishedAt !== null || answered >= total;
  const quiz = seatPath(locale, session.id, "/quiz");
  const toQuiz = isOpen && !isNewRound && (
    <ButtonLink key="quiz" kind={isDone ? "quiet" : "primary"} large={!isDone} href={quiz}>
      {isDone ? words.review : answered > 0 ? words.resume : words.start}
    </ButtonLink>
  );
  const toResult = hasOpenResults(session) && (answered > 0 || session.round > 1) && (
    <ButtonLink
      key="result"
      kind={isDone || !isOpen ? "primary" : "quiet"}
      href={seatPath(locale, session.id, "/result")}
    >
      {words.seeResult}
    </ButtonLink>
  );
  return (
    <>
      <p className={styles.soft}>
        <bdi>{session.title}</bdi>
      </p>
      <h1 className={styles.title}>{fillTemplate(words.hello, { alias: participant.alias })}</h1>
      {fault && (
        <p className={styles.fault} role="alert">
          {faults[fault]}
        </p>
      )}
      <TicketCard locale={locale} seat={seat} secret={context.store.secret} />
      <div className={styles.screen}>
        {isNewRound && <NextRound locale={locale} sessionId={session.id} />}
        {participant.origin === "paper" && <p>{paperEntryStrings[locale].markOwn}</p>}
        {answered > 0 && <p>{fillPlural(words.progress, { locale, n: answered, total })}</p>}
        {state === "closing" && <p>{words.closing}</p>}
        {!isOpen && <p>{words.closed}</p>}
        {isDone && isOpen && <p>{words.done}</p>}
        <p className={styles.ways}>{isDone ? [toResult, toQuiz] : [toQuiz, toResult]}</p>
        {!hasOpenResults(session) && isDone && (
          <div className={styles.card}>
            <h2 className={styles.noticeTitle}>{words.held}</h2>
            <p>{words.heldLead}</p>
          </div>
        )}
        {isOpen && (
          <RoundNews
            url={`/api/v1/sessions/${session.id}/me`}
            round={session.round}
            quizPath={quiz}
            words={groupStrings[locale].round}
          />
        )}
        <SheetAgreement locale={locale} seat={seat} token={token} />
        <NextPerson locale={locale} seat={seat} token={token} />
        <OwnData locale={locale} session={session} token={token} />
      </div>
    </>
  );
}
