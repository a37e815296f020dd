import { localPath } from "#app/_ui/address.ts";
import button from "#app/_ui/button.module.css";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import type { Item, Sentences } from "#lib/bank/schema.ts";
import { lookUp } from "#lib/i18n/dictionary.ts";
import { expressStrings, type QuizStrings, quizStrings } from "#lib/i18n/quiz/words.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { siteStrings } from "#lib/i18n/site/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import styles from "./last-panels.module.css";
import { RadioRow } from "./options.tsx";
import panel from "./panel.module.css";
import bar from "./panel-bar.module.css";

/**
 * The way back and on from a panel, at the thumb on a phone. `finish` adds the button that sends the form: `always`, or
 * `once-complete`, which the style shows when every question has been seen.
 */
export function PanelBar({
  previous,
  next,
  finish,
  finishText,
  locale,
}: {
  previous?: string | undefined;
  next?: string | undefined;
  finish?: "always" | "once-complete" | undefined;
  finishText?: string | undefined;
  locale: Locale;
}) {
  const strings = quizStrings[locale];
  return (
    <div className={bar.bar}>
      {previous && (
        <a className={`${button.button} ${button.quiet}`} rel="prev" href={previous}>
          {strings.previous}
        </a>
      )}
      {finish && (
        <button
          type="submit"
          className={`${button.button} ${button.primary} ${bar[finish] ?? ""}`.trim()}
        >
          {finishText ?? strings.finish}
        </button>
      )}
      {next && (
        <a className={`${button.button} ${button.primary}`} rel="next" href={next}>
          {strings.next}
        </a>
      )}
    </div>
  );
}

/** The head of the overview; the questions themselves follow it as rows, then its foot. */
export function OverviewHead({ words: strings, locale }: { words: QuizStrings; locale: Locale }) {
  return (
    <section
      id="review"
      className={`${panel.panel} ${styles.head}`}
      aria-labelledby="review-title"
      data-title={`${strings.reviewTitle} · ${siteStrings[locale].name}`}
      data-resume={strings.resumeReview}
    >
      <h2 id="review-title" className={panel.title} tabIndex={-1}>
        {strings.reviewTitle}
      </h2>
      <p className={panel.lead}>{strings.reviewLead}</p>
    </section>
  );
}

/** What follows the rows: how many are answered, skipped, open (counted by the style, so without scripts too); the way on. */
export function OverviewFoot({
  last,
  finish,
  rest,
  path,
  locale,
}: {
  last: Item | undefined;
  /** What the button says that ends the quiz here, where no guess follows. */
  finish?: string | undefined;
  /** How many questions of the bank are left to ask after these. */
  rest: number;
  /** Where they are asked. */
  path: string;
  locale: Locale;
}) {
  const strings = quizStrings[locale];
  return (
    <>
      <div className={styles.tally}>
        <p>
          <span className={styles.answered}>{strings.answered}</span>
          <span className={styles.skipped}>{strings.skipped}</span>
          <span className={styles.unseen}>{strings.unseenCount}</span>
        </p>
        <button type="reset" className={styles.restart}>
          {strings.restartAll}
        </button>
        {rest > 0 && (
          <a className={styles.rest} href={localPath(locale, `${path}#rest`)}>
            {fillTemplate(expressStrings[locale].goOn, { n: rest })}
          </a>
        )}
      </div>
      <div className={styles.foot} data-of="review">
        <PanelBar
          previous={`#q-${last?.id}`}
          next={finish ? undefined : "#guess"}
          finish={finish ? "always" : undefined}
          finishText={finish}
          locale={locale}
        />
      </div>
    </>
  );
}

/** The guess before the result: which role comes first? It can be left open. */
export function Guess({
  roles,
  last,
  sentences,
  locale,
}: {
  roles: readonly string[];
  /** The question before it. */
  last: Item | undefined;
  sentences: Sentences;
  locale: Locale;
}) {
  const strings = quizStrings[locale];
  const { glosses } = resultStrings[locale].portraits;
  return (
    <fieldset
      id="guess"
      className={panel.panel}
      data-title={`${strings.guessTitle} · ${siteStrings[locale].name}`}
      data-resume={strings.resumeGuess}
    >
      <legend className={panel.legend} tabIndex={-1}>
        <span className={panel.title}>{strings.guessTitle}</span>
        <span className={panel.lead}>{strings.guessLead}</span>
      </legend>
      <div className={panel.options}>
        {roles.map((role) => (
          <RadioRow key={role} name="guess" value={role}>
            <RoleMark role={role} />{" "}
            <span>
              {sentences.roles[role]?.name}
              <small className={panel.gloss}>
                {lookUp(glosses, role)}. {sentences.roles[role]?.tagline}
              </small>
            </span>
          </RadioRow>
        ))}
        <RadioRow name="guess" value="">
          {strings.noIdea}
        </RadioRow>
      </div>
      <a className={styles.review} href="#review">
        {strings.review}
      </a>
      <PanelBar previous={`#q-${last?.id}`} finish="always" locale={locale} />
    </fieldset>
  );
}
