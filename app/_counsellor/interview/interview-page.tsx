import { Logo } from "#app/_counsellor/logo.tsx";
import { wordMeeting } from "#app/_counsellor/meeting.ts";
import {
  composeExplanation,
  type Explanation,
  findItem,
  numberItem,
} from "#app/_explanation/explanation.ts";
import { serveResultTexts } from "#app/_explanation/served-texts.ts";
import { isUnattracted } from "#app/_explanation/verdict.ts";
import printed from "#app/_print/printed-page.module.css";
import { PrintedHead, PrintedRatings, PrintedVerdict } from "#app/_print/printed-page.tsx";
import { PrintedChanges, PrintedReasons } from "#app/_print/printed-reasons.tsx";
import { wordOption } from "#lib/bank/wording.ts";
import { writeDay } from "#lib/i18n/date.ts";
import { interviewStrings } from "#lib/i18n/interview/words.ts";
import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import type { Interview } from "#lib/sessions/answers/interviews.ts";
import { findSessionEdition } from "#lib/sessions/session/quiz.ts";
import type { Session } from "#lib/sessions/session/session.ts";
import styles from "./interview-page.module.css";
import { chooseQuestions, type OpenQuestion, wordQuestion } from "./open-questions.ts";

/** How many open questions there is room for above eight lines of notes; a tie has more reasons beside them, and no role its ratings. */
const mostQuestions = { one: 4, tie: 4, none: 3 };

/** One person's interview page, exactly one side of A4, in the session's language. */
export function InterviewPage({ session, interview }: { session: Session; interview: Interview }) {
  const { locale } = session;
  const { participant, answers, blanks, round, savedAt } = interview;
  const words = interviewStrings[locale];
  const edition = findSessionEdition(session, locale);
  const explanation = {
    ...composeExplanation({ texts: serveResultTexts(locale), edition, ownAnswers: answers }),
    isExpress: session.mode === "express",
  };
  const { answered, first } = explanation.ownResult;
  // Every rating stands there, and no role is ahead of another: nothing is left to give reasons for.
  const isRatedAlone = isUnattracted(explanation.ownResult) && first.length > 2;
  const questions = chooseQuestions(edition.bank, answers, {
    result: explanation.ownResult,
    most: countQuestions(explanation.ownResult),
  });
  const meeting = wordMeeting(locale, session);
  const marks = [
    session.isRehearsal ? words.rehearsal : "",
    participant.origin === "paper" ? words.paper : "",
    round > 1 ? fillTemplate(words.round, { n: round }) : "",
    blanks > 0 ? fillPlural(words.early, { locale, n: blanks }) : "",
    savedAt === null ? "" : writeDay(locale, savedAt),
  ];
  return (
    <article
      className={`${printed.page} ${styles.page}`}
      data-roles={first.length}
      lang={locale}
      aria-label={participant.alias}
    >
      <PrintedHead
        title={words.sheetTitle}
        logo={<Logo locale={locale} session={session} />}
        note={
          <>
            <bdi>{session.title}</bdi>
            <br />
            {meeting && (
              <>
                <bdi>{meeting}</bdi>
                <br />
              </>
            )}
            {marks.filter(Boolean).join(" · ")}
          </>
        }
      />
      <dl className={styles.person}>
        {[words.name, words.className, words.date].map((label) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <PrintedVerdict
        explanation={explanation}
        id={participant.id}
        who={
          <p className={styles.who}>
            <bdi>{participant.alias}</bdi>
          </p>
        }
      />
      <PrintedRatings explanation={explanation} />
      {!isRatedAlone && <PrintedReasons explanation={explanation} isBrief />}
      {answered > 0 && <PrintedChanges explanation={explanation} isBrief />}
      <QuestionList explanation={explanation} questions={questions} />
      <section className={styles.notes}>
        <h3>{words.notes}</h3>
        <div className={styles.lines} />
      </section>
      <p className={styles.foot}>
        {explanation.strings.printed.limits}{" "}
        {fillTemplate(words.erased, { date: writeDay(locale, session.expiresAt) })}
      </p>
    </article>
  );
}

function countQuestions(result: Explanation["ownResult"]): number {
  if (isUnattracted(result)) return mostQuestions.none;
  return result.first.length > 1 ? mostQuestions.tie : mostQuestions.one;
}

/** Open questions, each with the questions of the quiz that it comes from. */
function QuestionList({
  explanation,
  questions,
}: {
  explanation: Explanation;
  questions: readonly OpenQuestion[];
}) {
  const words = interviewStrings[explanation.locale];
  return (
    <section className={styles.questions}>
      <h3>{words.questions}</h3>
      <ol>
        {questions.map((question) => (
          <li key={`${question.kind} ${question.items[0]}`}>
            {wordQuestion(explanation, question)} <small>{wordOrigin(explanation, question)}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Says which answers a question comes from; an answer against a role is quoted. */
function wordOrigin(explanation: Explanation, { kind, items }: OpenQuestion): string {
  const { locale } = explanation;
  const words = interviewStrings[locale];
  const [only] = items;
  if (only === undefined) return "";
  if (kind === "against") {
    const option = explanation.ownAnswers[only];
    const answer = option ? wordOption(explanation, findItem(explanation, only), option) : "";
    return fillTemplate(words.fromAnswer, { n: numberItem(explanation, only), answer });
  }
  const numbers = items
    .map((item) => numberItem(explanation, item))
    .sort((one, other) => one - other);
  return fillPlural(words.from, { locale, n: numbers.length, numbers: numbers.join(", ") });
}
