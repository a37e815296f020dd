import { memo } from "react";
import { CompassCloud, CompassPoints } from "#app/_explanation/compass.tsx";
import {
  type Explanation,
  findItem,
  listChanges,
  type Trial,
} from "#app/_explanation/explanation.ts";
import { findTone, listInvolved } from "#app/_explanation/verdict.ts";
import buttons from "#app/_ui/button.module.css";
import { Part } from "#app/_ui/part.tsx";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import type { Item, Sentences } from "#lib/bank/schema.ts";
import { rolePaths } from "#lib/bank/site-roles.ts";
import { nameRole, wordItem, wordOption } from "#lib/bank/wording.ts";
import { formatTenths } from "#lib/i18n/figure.ts";
import type { ResultStrings } from "#lib/i18n/result/words.ts";
import { fillPlural } from "#lib/i18n/template.ts";
import { languages } from "#lib/locale.ts";
import { findCorner } from "#lib/scoring/compass.ts";
import { ChangeLink } from "./changes.tsx";
import styles from "./trial-list.module.css";

/** Every answer, to be given otherwise on trial; without scripts, the way back to each question in the quiz. */
export function TrialList({ explanation }: { explanation: Explanation }) {
  const { bank, strings, sentences, ownAnswers, answers, trial } = explanation;
  const words = strings.trial;
  return (
    <Part id="trial" title={words.title} lead={trial ? words.lead : words.links} print={false}>
      <details id="trial-list">
        <summary>{words.open}</summary>
        <ol className={styles.items}>
          {bank.items.map((item, place) => (
            <li key={item.id} className={styles.item}>
              {trial ? (
                <TrialItem
                  words={words}
                  sentences={sentences}
                  trial={trial}
                  item={item}
                  number={place + 1}
                  before={ownAnswers[item.id] ?? null}
                  now={answers[item.id] ?? null}
                />
              ) : (
                <>
                  <p className={styles.question}>
                    {place + 1}. {wordItem(explanation, item.id)}
                  </p>
                  <p className={styles.answer}>
                    {ownAnswers[item.id]
                      ? wordOption(
                          explanation,
                          findItem(explanation, item.id),
                          ownAnswers[item.id] ?? "",
                        )
                      : words.skip}
                  </p>
                  <ChangeLink
                    explanation={explanation}
                    item={item.id}
                    text={strings.reasons.changeAnswer}
                  />
                </>
              )}
            </li>
          ))}
        </ol>
      </details>
    </Part>
  );
}

/** One question with its options: the one really given stays marked whatever is tried. */
const TrialItem = memo(function TrialItem({
  words,
  sentences,
  trial,
  item,
  number,
  before,
  now,
}: {
  words: ResultStrings["trial"];
  sentences: Sentences;
  trial: Trial;
  item: Item;
  number: number;
  /** The option really given, `null` for none. */
  before: string | null;
  /** The option tried. */
  now: string | null;
}) {
  const options = [...item.options.map(({ id }) => id), null];
  return (
    <fieldset id={`try-${item.id}`}>
      <legend className={styles.question}>
        {number}. {wordItem({ sentences }, item.id)}{" "}
        {now !== before && <span className={styles.changed}>{words.changed}</span>}
      </legend>
      {options.map((option) => (
        <label key={option ?? ""} className={styles.option}>
          <input
            type="radio"
            name={`try-${item.id}`}
            checked={option === now}
            onChange={() => trial.change(item.id, option)}
          />
          <span>
            {option === null ? words.skip : wordOption({ sentences }, item, option)}{" "}
            {option === before && <span className={styles.own}>{words.given}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
});

/** While other answers are tried: the compass and the outcome at the foot of the window, and the way back. */
export function TrialBar({
  explanation,
  cloud,
  trial,
}: {
  explanation: Explanation;
  cloud: Explanation | null;
  trial: Trial;
}) {
  const { bank, strings, result, locale } = explanation;
  const words = strings.trial;
  const changed = listChanges(explanation).length;
  const roles = listInvolved(result).map((role) => nameRole(explanation, role));
  return (
    <aside className={styles.bar} aria-label={words.bar}>
      <CompassSmall headline={explanation} cloud={cloud} />
      <div className={styles.words}>
        <p className={styles.count}>{fillPlural(words.count, { locale, n: changed })}</p>
        <p className={styles.outcome}>
          {strings.verdict.label[findTone(result)]}
          {roles.length > 0 && languages[locale].colon + roles.join(", ")}
        </p>
        <p className={styles.figures}>
          {bank.roles.map((role, at) => (
            <span key={role}>
              <RoleMark role={role} />{" "}
              <span className={styles.hidden}>{nameRole(explanation, role)}</span>{" "}
              {formatTenths(result.affinities[at] ?? 500, locale)}
            </span>
          ))}
        </p>
      </div>
      <p className={styles.ways}>
        <a className={`${buttons.button} ${buttons.quiet}`} href="#verdict">
          {words.see}
        </a>
        <button
          type="button"
          className={`${buttons.button} ${buttons.primary}`}
          onClick={trial.restoreAll}
        >
          {words.restoreAll}
        </button>
      </p>
    </aside>
  );
}

/** The compass as a sign beside words that say the same: triangle, marks, cloud and point, no names. */
function CompassSmall({ headline, cloud }: { headline: Explanation; cloud: Explanation | null }) {
  return (
    <svg className={styles.compass} viewBox="-112 -122 224 196" aria-hidden="true">
      <path className={styles.triangle} d="M0-100 86.6 50H-86.6Z" />
      <CompassCloud headline={cloud} id="compass-small-disc" />
      {headline.bank.roles.map((role, at) => {
        const { x, y } = findCorner(at, headline.bank.roles.length);
        const move = `translate(${(x * 100).toFixed(1)} ${(y * 100).toFixed(1)}) scale(17)`;
        return (
          <path
            key={role}
            className={styles.corner}
            data-role={role}
            d={rolePaths[role]}
            transform={move}
          />
        );
      })}
      <CompassPoints headline={headline} scale={1.7} />
    </svg>
  );
}
