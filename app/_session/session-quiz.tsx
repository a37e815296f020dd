import { AnswersWay, SmallPrint } from "#app/_quiz/notices.tsx";
import { Quiz } from "#app/_quiz/quiz.tsx";
import type { QueuedAnswer } from "#app/_session/saving/answer-queue.ts";
import { addressParticipant } from "#lib/i18n/session/addressed.ts";
import type { Locale } from "#lib/locale.ts";
import type { Seat } from "#lib/sessions/people/participant.ts";
import { findSessionEdition } from "#lib/sessions/session/quiz.ts";
import { NextRound } from "./rounds.tsx";
import { answersUrl, seatPath } from "./session-address.ts";
import { SessionForm } from "./session-form.tsx";

/**
 * The quiz of a group session: the same questions, whose answers go to the server as they are given. `isBlank`: as it may be kept
 * for a time without a network, with nothing of the person in it.
 */
export function SessionQuiz({
  locale,
  seat,
  token,
  stored,
  isBlank,
}: {
  locale: Locale;
  seat: Seat;
  token: string;
  stored: readonly QueuedAnswer[];
  isBlank: boolean;
}) {
  const { session, participant } = seat;
  const words = addressParticipant(locale, session).session.quiz;
  const { bank } = findSessionEdition(session, locale);
  return (
    <Quiz
      bank={bank}
      items={bank.items}
      path={`/s/mine/${session.id}/quiz`}
      locale={locale}
      smallPrint={
        <SmallPrint locale={locale}>
          <p>
            {!isBlank && (
              <>
                <bdi>{participant.alias}</bdi> ·{" "}
              </>
            )}
            <AnswersWay kept={words.note} sent={words.noteNoScript} />{" "}
            <a href={seatPath(locale, session.id)}>{words.toOwnPage}</a>
          </p>
        </SmallPrint>
      }
      session={{
        action: seatPath(locale, session.id, "/answers"),
        resultPath: seatPath(locale, session.id, "/result"),
        finish: words.finish,
        addressForm: session.addressForm,
        fields: (
          <>
            <input type="hidden" name="token" value={isBlank ? "" : token} />
            <input type="hidden" name="round" value={session.round} />
          </>
        ),
        drawForm: (form) => (
          <SessionForm
            {...form}
            seat={participant.id}
            round={session.round}
            url={answersUrl(session.id)}
            stored={isBlank ? [] : stored}
            locale={locale}
            words={words}
            next={<NextRound locale={locale} session={session} isPast />}
          />
        ),
      }}
    />
  );
}
