import type { ReactNode } from "react";
import { localPath } from "#app/_ui/address.ts";
import button from "#app/_ui/button.module.css";
import { quizStrings } from "#lib/i18n/quiz/words.ts";
import { siteStrings } from "#lib/i18n/site/words.ts";
import type { Locale } from "#lib/locale.ts";
import { ComparisonNotice, KeptNotice } from "./device-notices.tsx";
import styles from "./notices.module.css";

/** The small print under every panel: which keys there are, and what else there is to say. */
export function SmallPrint({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <footer className={styles.print}>
      <p className={styles.keys}>
        {quizStrings[locale].keys.map(({ keys, does }, at) => (
          <span key={does} className={at === 0 ? styles.choosing : undefined}>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}{" "}
            {does}
          </span>
        ))}
      </p>
      {children}
    </footer>
  );
}

/** Where the answers go: `kept` while one answers, or `sent` at the end where scripts are off. */
export function AnswersWay({ kept, sent }: { kept: ReactNode; sent: string }) {
  return (
    <>
      <span className={styles.kept}>{kept}</span>
      <span className={styles.sent}>{sent}</span>
    </>
  );
}

/** The small print of the quiz on one's own. */
export function DevicePrint({ locale, children }: { locale: Locale; children: ReactNode }) {
  const strings = quizStrings[locale];
  return (
    <SmallPrint locale={locale}>
      <p>
        <AnswersWay
          kept={<KeptNotice kept={strings.kept} unkept={strings.unkept} />}
          sent={strings.sent}
        />{" "}
        <a href={localPath(locale, "/privacy")}>{strings.privacy}</a> ·{" "}
        <a href={localPath(locale, "/paper")}>{siteStrings[locale].paper}</a>
      </p>
      <ComparisonNotice words={strings.comparison} />
      {children}
    </SmallPrint>
  );
}

/**
 * Offers to go on with the answers that the device kept, or to start again. It stands after the quiz's form, closed; the
 * form opens it and writes on the button of its own form where going on leads. Who has finished is offered the result first.
 */
export function ResumeOffer({ locale }: { locale: Locale }) {
  const strings = quizStrings[locale];
  return (
    <dialog className={styles.offer} aria-labelledby="resume-title" data-at={strings.resumeAt}>
      <h2 id="resume-title" className={styles.title}>
        {strings.resumeTitle}
      </h2>
      <p>{strings.resumeLead}</p>
      <button
        type="submit"
        form="quiz"
        className={`${button.button} ${button.primary} ${styles.toResult}`}
      >
        {strings.finish}
      </button>
      <form method="dialog">
        <button
          type="submit"
          value="resume"
          className={`${button.button} ${button.primary} ${styles.resume}`}
        >
          {strings.resume}
        </button>
      </form>
      <button type="reset" form="quiz" className={`${button.button} ${button.quiet}`}>
        {strings.restart}
      </button>
    </dialog>
  );
}

/** What the quiz says once no answer to come can change the first role. It does not say which role that is. */
export function SettledNotice({ locale }: { locale: Locale }) {
  const strings = quizStrings[locale];
  return (
    <p className={styles.settled}>
      <span className={styles.reason}>{strings.settled}</span>
      <a href="#guess">{strings.settledLink}</a>
    </p>
  );
}
