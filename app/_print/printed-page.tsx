import type { ReactNode } from "react";
import { CompassCloud, CompassPoints, wordPlace } from "#app/_explanation/compass.tsx";
import { type Explanation, findItem, numberItem } from "#app/_explanation/explanation.ts";
import { findTone, isUnattracted, wordVerdict } from "#app/_explanation/verdict.ts";
import { CompassChart, compassFrame } from "#app/_ui/compass-chart.tsx";
import { CompassMark } from "#app/_ui/compass-mark.tsx";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { nameRole, wordInLine, wordOption } from "#lib/bank/wording.ts";
import { formatTenths } from "#lib/i18n/figure.ts";
import type { ResultStrings } from "#lib/i18n/result/words.ts";
import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import { languages } from "#lib/locale.ts";
import { PrintButton } from "./print-button.tsx";
import styles from "./printed-page.module.css";
import reasons from "./printed-reasons.module.css";
import verdict from "./printed-verdict.module.css";

type HeadParts = Readonly<Partial<Record<"title" | "note" | "logo", ReactNode>>>;
/** The head of a printed page: the sign of Azimut, what the page is, and at the end of the line a short note, and a logo. */
export function PrintedHead({ title, note, logo }: HeadParts) {
  return (
    <header className={styles.head}>
      <CompassMark className={styles.mark} />
      <h2 className={styles.title}>{title}</h2>
      {note && <p className={styles.note}>{note}</p>}
      {logo && <div className={styles.logo}>{logo}</div>}
    </header>
  );
}

/** Printing: one page or everything, which the style reads from the choice, and the button where scripts run. */
export function PrintChoice({
  words,
  print,
}: {
  words: ResultStrings["printed"];
  /** What the button says; absent where no script runs. */
  print: string | undefined;
}) {
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.choiceTitle}>{words.printTitle}</legend>
      <p className={styles.lead}>{words.printLead}</p>
      <label className={styles.option}>
        <input type="radio" name="print" data-print="one" defaultChecked />
        <span>{words.printOne}</span>
      </label>
      <label className={styles.option}>
        <input type="radio" name="print" data-print="all" />
        <span>{words.printAll}</span>
      </label>
      {print && <PrintButton text={print} />}
    </fieldset>
  );
}

/** The verdict in one sentence, how much it rests on, the three affinities, and beside them the compass. */
export function PrintedVerdict({
  explanation,
  who,
  id,
}: {
  explanation: Explanation;
  /** Whose result it is. */
  who?: ReactNode;
  /** Keeps the ids of several printed pages in one document apart. */
  id: string;
}) {
  const { strings, ownResult: result, isExpress, locale } = explanation;
  const sentence = wordVerdict(result, strings.verdict, (role) => nameRole(explanation, role));
  const coverage = isExpress ? strings.verdict.express : strings.verdict.coverage;
  return (
    <div className={verdict.verdict}>
      <div>
        {who}
        <p className={verdict.label}>{strings.verdict.label[findTone(result)]}</p>
        <p className={verdict.sentence}>{[sentence, ...wordBeside(explanation)].join(" ")}</p>
        {result.answered > 0 && (
          <>
            <p className={verdict.coverage}>
              {fillPlural(coverage, { locale, n: result.answered, total: result.total })}
            </p>
            <AffinityRows explanation={explanation} />
          </>
        )}
      </div>
      <PrintedCompass explanation={explanation} id={id} />
    </div>
  );
}

/** Says what stands beside the verdict: which role would be nearest where none is named, or that attraction is moderate. */
function wordBeside(explanation: Explanation): string[] {
  const { strings, ownResult: result, locale } = explanation;
  if (result.elevation?.level === "moderate") return [strings.verdict.moderate];
  if (!isUnattracted(result)) return [];
  const roles = result.first.map((role) => nameRole(explanation, role));
  const template = roles.length > 1 ? strings.low.printedTied : strings.low.printed;
  return [fillTemplate(template, { roles: new Intl.ListFormat(locale).format(roles) })];
}

function AffinityRows({ explanation }: { explanation: Explanation }) {
  const { bank, ownResult, strings, locale } = explanation;
  return (
    <div className={verdict.affinities}>
      <ul>
        {bank.roles.map((role, at) => {
          const tenths = ownResult.affinities[at] ?? 500;
          return (
            <li key={role}>
              <RoleMark role={role} />
              <span>{nameRole(explanation, role)}</span>
              <svg className={verdict.bar} aria-hidden="true">
                <rect className={verdict.ground} width="100%" height="100%" />
                <rect className={verdict.filled} width={`${tenths / 10}%`} height="100%" />
                <line className={verdict.middle} x1="50%" x2="50%" y1="-30%" y2="130%" />
              </svg>
              <b>{formatTenths(tenths, locale)}</b>
            </li>
          );
        })}
      </ul>
      <p className={verdict.axis}>{strings.printed.axis}</p>
    </div>
  );
}

/** The compass on paper: drawn by shapes, dashes and words, so that it reads in black and white. */
function PrintedCompass({ explanation, id }: { explanation: Explanation; id: string }) {
  const { bank, strings } = explanation;
  const roles = bank.roles.map((role) => ({ id: role, name: nameRole(explanation, role) }));
  const words = fillTemplate(strings.compass.describe, { place: wordPlace(explanation) });
  return (
    <svg className={verdict.compass} viewBox={compassFrame} role="img" aria-label={words}>
      <CompassChart roles={roles}>
        <CompassCloud headline={explanation} id={`sheet-disc-${id}`} />
      </CompassChart>
      <CompassPoints headline={explanation} />
    </svg>
  );
}

/** A question by its number, and an answer to it; `null` where it was skipped. */
export function AnswerLine({
  explanation,
  item,
  option,
}: {
  explanation: Explanation;
  item: string;
  option: string | null;
}) {
  const asked = findItem(explanation, item);
  const answer =
    option === null
      ? explanation.strings.elevation.skipped
      : wordOption(explanation, asked, option);
  const line = wordInLine(explanation, asked, answer);
  return (
    <>
      <span>{`${numberItem(explanation, item)}. ${line.asked}`}</span> <b>{line.said}</b>
    </>
  );
}

/** What a result without a role rests on: every rating's answer. Nothing where a role is named. */
export function PrintedRatings({
  explanation,
  saysWhere = false,
}: {
  explanation: Explanation;
  saysWhere?: boolean;
}) {
  const { ownResult: result, strings, locale } = explanation;
  if (!isUnattracted(result)) return null;
  return (
    <section className={reasons.changes}>
      <h3 className={reasons.changeTitle}>{strings.printed.ratings}</h3>
      <ul className={reasons.ratings}>
        {result.elevation?.ratings.map(({ item, option }) => (
          <li key={item}>
            <AnswerLine explanation={explanation} item={item} option={option} />
          </li>
        ))}
      </ul>
      <p className={reasons.skipped}>
        <b>{strings.low.notTitle}</b>
        <span>{`${languages[locale].colon}${strings.low.not}`}</span>
      </p>
      {saysWhere && (
        <p className={reasons.skipped}>
          <b>{strings.low.where}</b>
          <span>{`${languages[locale].colon}${Object.values(strings.low.places)
            .map(({ name, text }) => name + languages[locale].colon + text)
            .join(" ")}`}</span>
        </p>
      )}
    </section>
  );
}
