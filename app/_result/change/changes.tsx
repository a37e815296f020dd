import { type Explanation, findItem } from "#app/_explanation/explanation.ts";
import { findOvertakers, listSkipped } from "#app/_explanation/reasons.ts";
import buttons from "#app/_ui/button.module.css";
import { Part } from "#app/_ui/part.tsx";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { nameRole, wordItem, wordOption } from "#lib/bank/wording.ts";
import { choosePlural, fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import styles from "./changes.module.css";

type AnswerChange = NonNullable<Explanation["result"]["counterfactual"][number]["changes"]>[number];

/** What would change the result: for each other role, the fewest answers to give otherwise, and which. */
export function Changes({ explanation }: { explanation: Explanation }) {
  const words = explanation.strings.changes;
  const { elevation, counterfactual } = explanation.ownResult;
  return (
    <Part id="changes" title={words.title} lead={words.lead}>
      <div className={styles.cards}>
        {elevation && elevation.changes.length > 0 && (
          <Way explanation={explanation} title={words.forAny} changes={elevation.changes} />
        )}
        {counterfactual.map(({ role, changes }) => (
          <Way
            key={role}
            explanation={explanation}
            role={role}
            title={fillTemplate(words.forRole, { role: nameRole(explanation, role) })}
            changes={changes ?? []}
          />
        ))}
      </div>
    </Part>
  );
}

function Way({
  explanation,
  role,
  title,
  changes,
}: {
  explanation: Explanation;
  role?: string;
  title: string;
  changes: readonly AnswerChange[];
}) {
  const { trial } = explanation;
  const words = explanation.strings.changes;
  const number = { locale: explanation.locale, n: changes.length };
  return (
    <section className={styles.way} data-role={role}>
      <h3 className={styles.title}>
        {role !== undefined && <RoleMark role={role} />} <span>{title}</span>
      </h3>
      <p className={styles.count}>
        {changes.length > 0 ? fillPlural(words.count, number) : words.never}
      </p>
      <ol className={styles.list}>
        {changes.map((change) => (
          <ChangeRow key={change.item} explanation={explanation} change={change} />
        ))}
      </ol>
      {trial && changes.length > 0 && (
        <button
          type="button"
          className={`${buttons.button} ${buttons.quiet}`}
          onClick={() => trial.changeAll(changes.map(({ item, to }) => ({ item, option: to })))}
        >
          {choosePlural(words.try, number)}
        </button>
      )}
    </section>
  );
}

function ChangeRow({ explanation, change }: { explanation: Explanation; change: AnswerChange }) {
  const words = explanation.strings.changes;
  const item = findItem(explanation, change.item);
  return (
    <li>
      <p className={styles.question}>{wordItem(explanation, change.item)}</p>
      <dl className={styles.answers}>
        <dt>{change.from === null ? words.skipped : words.from}</dt>
        {change.from !== null && <dd>{wordOption(explanation, item, change.from)}</dd>}
        <dt>{words.to}</dt>
        <dd className={styles.to}>{wordOption(explanation, item, change.to)}</dd>
      </dl>
      {!explanation.trial && (
        <ChangeLink explanation={explanation} item={change.item} text={words.quiz} />
      )}
    </li>
  );
}

/** How much was answered, and what the skipped questions could change. Nothing when none was skipped. */
export function SkippedQuestions({ explanation }: { explanation: Explanation }) {
  const { bank, ownAnswers, ownResult, strings, locale } = explanation;
  const words = strings.coverage;
  const skipped = listSkipped(bank, ownAnswers);
  if (skipped.length === 0) return null;
  const { answered, total } = ownResult;
  return (
    <Part
      id="coverage"
      title={words.title}
      lead={fillPlural(words.answered, { locale, n: answered, total })}
      print={false}
    >
      <p>{wordPossible(explanation, skipped.length)}</p>
      <details>
        <summary>{words.list}</summary>
        <ul className={styles.skipped}>
          {skipped.map((item) => {
            const roles = findOvertakers(bank, item, ownResult);
            const names = roles.map((role) => nameRole(explanation, role)).join(", ");
            return (
              <li key={item.id}>
                <p className={styles.skippedQuestion}>{wordItem(explanation, item.id)}</p>
                <p className={styles.effect}>
                  {names ? fillTemplate(words.alone, { roles: names }) : words.aloneNone}
                </p>
                <ChangeLink explanation={explanation} item={item.id} text={words.answer} />
              </li>
            );
          })}
        </ul>
      </details>
    </Part>
  );
}

/** Says which other roles answers to the skipped questions could still bring to the top. */
function wordPossible(explanation: Explanation, skipped: number): string {
  const { first, coverage } = explanation.ownResult;
  const words = explanation.strings.coverage;
  const others = coverage.possible.filter((role) => !first.includes(role));
  const roles = others.map((role) => nameRole(explanation, role)).join(", ");
  if (roles) return fillPlural(words.can, { locale: explanation.locale, n: skipped, roles });
  return first.length > 1 ? words.part : words.cannot;
}

/** The way to answer one item otherwise: on this page where scripts run, else in the quiz. */
export function ChangeLink({
  explanation,
  item,
  text,
}: {
  explanation: Explanation;
  item: string;
  text: string;
}) {
  const { trial, quizPath, strings } = explanation;
  const question = explanation.sentences.items[item]?.text ?? item;
  if (!trial) {
    return (
      <a className={styles.change} href={`${quizPath}#q-${item}`} title={strings.changes.quiz}>
        <span>{text}</span>
        <span className={styles.hidden}>{` : ${question}`}</span>
      </a>
    );
  }
  return (
    <button type="button" className={styles.change} onClick={() => trial.show(item)}>
      <span>{text}</span>
      <span className={styles.hidden}>{` : ${question}`}</span>
    </button>
  );
}
