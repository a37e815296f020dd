import {
  findItem,
  nameRole,
  type Reading,
  wordItem,
  wordOption,
} from "#app/_explanation/explanation.ts";
import buttons from "#app/_ui/button.module.css";
import { Part } from "#app/_ui/part.tsx";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { fillTemplate } from "#lib/i18n/template.ts";
import { ChangeLink } from "./change-link.tsx";
import styles from "./changes.module.css";

type Counterfactual = Reading["result"]["counterfactual"][number];
type AnswerChange = NonNullable<Counterfactual["changes"]>[number];

/** What would change the result: for each other role, the fewest answers to give otherwise, and which. */
export function Changes({ reading }: { reading: Reading }) {
  const words = reading.strings.changes;
  return (
    <Part id="changes" title={words.title} lead={words.lead}>
      <div className={styles.cards}>
        {reading.givenResult.counterfactual.map((way) => (
          <Way key={way.role} reading={reading} way={way} />
        ))}
      </div>
    </Part>
  );
}

function Way({ reading, way }: { reading: Reading; way: Counterfactual }) {
  const { trial } = reading;
  const words = reading.strings.changes;
  const changes = way.changes ?? [];
  const count = changes.length === 1 ? words.countOne : words.count;
  return (
    <section className={styles.way} data-role={way.role}>
      <h3 className={styles.title}>
        <RoleMark role={way.role} />{" "}
        {fillTemplate(words.forRole, { role: nameRole(reading, way.role) })}
      </h3>
      <p className={styles.count}>
        {changes.length > 0 ? fillTemplate(count, { n: changes.length }) : words.never}
      </p>
      <ol className={styles.list}>
        {changes.map((change) => (
          <ChangeRow key={change.item} reading={reading} change={change} />
        ))}
      </ol>
      {trial && changes.length > 0 && (
        <button
          type="button"
          className={`${buttons.button} ${buttons.quiet}`}
          onClick={() => trial.changeAll(changes.map(({ item, to }) => ({ item, option: to })))}
        >
          {changes.length === 1 ? words.tryOne : words.tryAll}
        </button>
      )}
    </section>
  );
}

function ChangeRow({ reading, change }: { reading: Reading; change: AnswerChange }) {
  const words = reading.strings.changes;
  const item = findItem(reading, change.item);
  return (
    <li>
      <p className={styles.question}>{wordItem(reading, change.item)}</p>
      <dl className={styles.answers}>
        <dt>{change.from === null ? words.skipped : words.from}</dt>
        {change.from !== null && <dd>{wordOption(reading, item, change.from)}</dd>}
        <dt>{words.to}</dt>
        <dd className={styles.to}>{wordOption(reading, item, change.to)}</dd>
      </dl>
      {!reading.trial && <ChangeLink reading={reading} item={change.item} text={words.quiz} />}
    </li>
  );
}
