import { type Explanation, findItem } from "#app/_explanation/explanation.ts";
import { numberItem } from "#app/_print/item-number.ts";
import { wordOption } from "#lib/bank/wording.ts";
import { lookUp } from "#lib/i18n/dictionary.ts";
import { interviewQuestions, interviewStrings } from "#lib/i18n/interview/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import styles from "./interview.module.css";
import type { OpenQuestion } from "./open-questions.ts";

/** Open questions, each with the questions of the quiz that it comes from. */
export function QuestionList({
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

/** Gives an open question in words. */
export function wordQuestion(
  { bank, locale }: Pick<Explanation, "bank" | "locale">,
  question: OpenQuestion,
): string {
  const words = interviewQuestions[locale];
  switch (question.kind) {
    case "strong":
      return lookUp(words.strong, question.dimension)?.[question.pole] ?? words.next;
    case "both":
    case "skipped":
      return lookUp(words[question.kind], question.dimension) ?? words.next;
    case "against":
      return lookUp(words.against, question.role) ?? words.next;
    case "close": {
      const roles = bank.roles.filter((role) => question.roles.includes(role));
      return lookUp(words.close, roles.length > 2 ? "all" : roles.join(" ")) ?? words.next;
    }
    default:
      return words[question.kind];
  }
}

/** Says which answers a question comes from; an answer against a role is quoted. */
function wordOrigin(explanation: Explanation, { kind, items }: OpenQuestion): string {
  const words = interviewStrings[explanation.locale];
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
  if (numbers.length === 1) return fillTemplate(words.fromOne, { n: numbers[0] ?? 0 });
  return fillTemplate(words.fromMany, { n: numbers.join(", ") });
}
