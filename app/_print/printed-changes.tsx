import {
  findItem,
  nameRole,
  type Reading,
  wordItem,
  wordOption,
} from "#app/_explanation/explanation.ts";
import { listSkipped } from "#app/_explanation/skipped.ts";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import type { ResultSheetStrings } from "#lib/i18n/result/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { numberItem } from "./item-number.ts";
import styles from "./printed-changes.module.css";

/** What fits: changes of each of two ways or of three, and skipped questions in full. */
const mostChanges = [2, 2, 2, 1] as const;
const mostSkipped = 2;

/** What would put each other role first, the nearest first, and the questions that were skipped. */
export function SheetChanges({ reading, words }: { reading: Reading; words: ResultSheetStrings }) {
  const ways = reading.givenResult.counterfactual.toSorted(
    (one, other) => countChanges(one) - countChanges(other),
  );
  return (
    <section className={styles.changes}>
      <h3 className={styles.title}>{words.changes}</h3>
      <div className={styles.ways}>
        {ways.map((way) => (
          <ChangeWay
            key={way.role}
            {...{ reading, words, way }}
            most={mostChanges[ways.length] ?? 1}
          />
        ))}
      </div>
      <SkippedLine reading={reading} words={words} />
    </section>
  );
}

type Way = Reading["result"]["counterfactual"][number];

function countChanges({ changes }: Way): number {
  return changes?.length ?? Number.POSITIVE_INFINITY;
}

function ChangeWay({
  reading,
  words,
  way: { role, changes },
  most,
}: {
  reading: Reading;
  words: ResultSheetStrings;
  way: Way;
  most: number;
}) {
  const count = changes?.length ?? 0;
  const lead = count === 0 ? words.changeNever : count === 1 ? words.changeOne : words.changeMany;
  const more = count - most;
  return (
    <div>
      <p className={styles.lead}>
        <RoleMark role={role} /> {fillTemplate(lead, { role: nameRole(reading, role), n: count })}
      </p>
      <ul className={styles.list}>
        {changes?.slice(0, most).map(({ item, to }) => (
          <li key={item}>
            {numberItem(reading, item)}. {wordItem(reading, item)}{" "}
            <b>{wordOption(reading, findItem(reading, item), to)}</b>
          </li>
        ))}
        {more > 0 && <li>{fillTemplate(more === 1 ? words.moreOne : words.more, { n: more })}</li>}
      </ul>
    </div>
  );
}

function SkippedLine({ reading, words }: { reading: Reading; words: ResultSheetStrings }) {
  const skipped = listSkipped(reading.bank, reading.given);
  const numbers = skipped.slice(mostSkipped).map(({ id }) => numberItem(reading, id));
  return (
    <p className={styles.skipped}>
      <b>{words.skipped}</b>{" "}
      {skipped.length === 0
        ? words.noneSkipped
        : skipped
            .slice(0, mostSkipped)
            .map(({ id }) => `${numberItem(reading, id)}. ${wordItem(reading, id)}`)
            .join(" · ")}
      {numbers.length > 0 && ` · ${numbers.join(", ")}`}
    </p>
  );
}
