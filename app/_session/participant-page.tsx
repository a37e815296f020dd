import button from "#app/_ui/button.module.css";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { addressParticipant } from "#lib/i18n/session/addressed.ts";
import type { SessionPageFault } from "#lib/i18n/session/words.ts";
import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { blankSeq, countBlanks } from "#lib/sessions/answers/ending.ts";
import type { SequencedAnswer } from "#lib/sessions/answers/stored.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { isFromDesk, type Seat } from "#lib/sessions/people/participant.ts";
import { hasOpenResults } from "#lib/sessions/session/opening.ts";
import { findQuiz } from "#lib/sessions/session/quiz.ts";
import { type Session, stateAt, takesAnswers } from "#lib/sessions/session/session.ts";
import { RoundNews } from "./news.tsx";
import { InterviewAgreement, NextPerson, OwnData } from "./own-data.tsx";
import { NextRound } from "./rounds.tsx";
import { seatPath } from "./session-address.ts";
import styles from "./session-page.module.css";
import { TicketCard } from "./ticket.tsx";

/** Asks, where no script does, before the quiz ends with questions left open. */
function FinishAnyway({
  locale,
  session,
  token,
  open,
}: {
  locale: Locale;
  session: Session;
  token: string;
  /** How many questions have no answer. */
  open: number;
}) {
  const words = addressParticipant(locale, session).session.quiz;
  return (
    <form className={styles.fault} method="post" action={seatPath(locale, session.id, "/answers")}>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="round" value={session.round} />
      <input type="hidden" name="sure" value="yes" />
      <p>{fillPlural(words.unanswered, { locale, n: open })}</p>
      <button type="submit" className={`${button.button} ${button.quiet}`}>
        {words.finishAnyway}
      </button>
    </form>
  );
}

/** A participant's own page in a session: the ticket, the way to the questions and to the result, their data, the next person. */
export function ParticipantPage({
  locale,
  seat,
  token,
  stored,
  context,
  fault,
  isAsked,
}: {
  locale: Locale;
  seat: Seat;
  token: string;
  /** What is stored of the round that runs now. */
  stored: readonly SequencedAnswer[];
  context: SessionContext;
  fault: SessionPageFault | null;
  /** Whether somebody without scripts has just said that they are done, with questions left open. */
  isAsked: boolean;
}) {
  const { session, participant } = seat;
  const addressed = addressParticipant(locale, session);
  const { ownPage: words, faults } = addressed.session;
  const total = findQuiz(session).items.length;
  const answered = stored.filter(({ seq }) => seq > blankSeq).length;
  const blanks = countBlanks(session, { stored, isDone: participant.finishedAt !== null });
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
  // Whoever can see their result is asked below its verdict, so that they know what they would hand over.
  const asksHere =
    participant.hasAgreed ||
    isFromDesk(participant) ||
    (!hasOpenResults(session) && answered > 0 && (isDone || !isOpen));
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
        {isNewRound && <NextRound locale={locale} session={session} />}
        {participant.origin === "paper" && <p>{words.fromPaper}</p>}
        {answered > 0 && <p>{fillPlural(words.progress, { locale, n: answered, total })}</p>}
        {state === "closing" && <p>{words.closing}</p>}
        {!isOpen && <p>{words.closed}</p>}
        {blanks > 0 && <p>{fillPlural(words.early, { locale, n: blanks })}</p>}
        {isDone && isOpen && <p>{words.done}</p>}
        {isAsked && isOpen && !isDone && (
          <FinishAnyway locale={locale} session={session} token={token} open={total - answered} />
        )}
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
            words={addressed.group.round}
          />
        )}
        {asksHere && <InterviewAgreement locale={locale} seat={seat} token={token} />}
        {!asksHere && toResult && (
          <p>
            <a href={`${seatPath(locale, session.id, "/result")}#sheet`}>
              {addressed.mine.afterResult}
            </a>
          </p>
        )}
        <NextPerson locale={locale} seat={seat} token={token} />
        <OwnData locale={locale} session={session} token={token} />
      </div>
    </>
  );
}
