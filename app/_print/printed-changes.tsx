import { type Explanation, findItem } from "#app/_explanation/explanation.ts";
import { listSkipped } from "#app/_explanation/skipped.ts";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { nameRole, wordItem, wordOption } from "#lib/bank/wording.ts";
import type { ResultSheetStrings } from "#lib/i18n/result/words.ts";
import { choosePlural, fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import { numberItem } from "./item-number.ts";
import styles from "./printed-changes.module.css";

/** What fits: changes of each of two ways or of three, and skipped questions in full. */
const mostChanges = [2, 2, 2, 1] as const;
const mostSkipped = 2;

/** What would put each other role first, the nearest first, and the questions that were skipped. */
export function SheetChanges({
  explanation,
  words,
}: {
  explanation: Explanation;
  words: ResultSheetStrings;
}) {
  const ways = explanation.ownResult.counterfactual.toSorted(
    (one, other) => countChanges(one) - countChanges(other),
  );
  return (
    <section className={styles.changes}>
      <h3 className={styles.title}>{words.changes}</h3>
      <div className={styles.ways}>
        {ways.map((way) => (
          <ChangeWay
            key={way.role}
            {...{ explanation, words, way }}
            most={mostChanges[ways.length] ?? 1}
          />
        ))}
      </div>
      <SkippedLine explanation={explanation} words={words} />
    </section>
  );
}

type Way = Explanation["result"]["counterfactual"][number];

function countChanges({ changes }: Way): number {
  return changes?.length ?? Number.POSITIVE_INFINITY;
}

function ChangeWay({
  explanation,
  words,
  way: { role, changes },
  most,
}: {
  explanation: Explanation;
  words: ResultSheetStrings;
  way: Way;
  most: number;
}) {
  const { locale } = explanation;
  const count = changes?.length ?? 0;
  const lead = count === 0 ? words.changeNever : choosePlural(words.change, { locale, n: count });
  const more = count - most;
  return (
    <div>
      <p className={styles.lead}>
        <RoleMark role={role} />{" "}
        {fillTemplate(lead, { role: nameRole(explanation, role), n: count })}
      </p>
      <ul className={styles.list}>
        {changes?.slice(0, most).map(({ item, to }) => (
          <li key={item}>
            {numberItem(explanation, item)}. {wordItem(explanation, item)}{" "}
            <b>{wordOption(explanation, findItem(explanation, item), to)}</b>
          </li>
        ))}
        {more > 0 && <li>{fillPlural(words.more, { locale, n: more })}</li>}
      </ul>
    </div>
  );
}

function SkippedLine({
  explanation,
  words,
}: {
  explanation: Explanation;
  words: ResultSheetStrings;
}) {
  const skipped = listSkipped(explanation.bank, explanation.ownAnswers);
  const numbers = skipped.slice(mostSkipped).map(({ id }) => numberItem(explanation, id));
  return (
    <p className={styles.skipped}>
      <b>{words.skipped}</b>{" "}
      {skipped.length === 0
        ? words.noneSkipped
        : skipped
            .slice(0, mostSkipped)
            .map(({ id }) => `${numberItem(explanation, id)}. ${wordItem(explanation, id)}`)
            .join(" · ")}
      {numbers.length > 0 && ` · ${numbers.join(", ")}`}
    </p>
  );
}
