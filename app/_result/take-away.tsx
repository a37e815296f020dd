import { memo, type ReactNode } from "react";
import type { Explanation } from "#app/_explanation/explanation.ts";
import { SheetChanges } from "#app/_print/printed-changes.tsx";
import { SheetHead } from "#app/_print/printed-head.tsx";
import sheet from "#app/_print/printed-page.module.css";
import { SheetReasons } from "#app/_print/printed-reasons.tsx";
import { SheetVerdict } from "#app/_print/printed-verdict.tsx";
import { nameRole } from "#lib/bank/wording.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { usePageOrigin } from "./page-origin.ts";
import styles from "./take-away.module.css";

/** How many questions to ask there is room for, shared by the roles that are ahead. */
const mostQuestions = 3;

/**
 * The result on one page of A4, drawn for paper only: what is printed unless everything is asked for. `keep` says how to
 * come back to it where that is not by its link.
 */
export const TakeAway = memo(function TakeAway({
  explanation,
  keep,
}: {
  explanation: Explanation;
  keep?: ReactNode;
}) {
  const words = explanation.strings.sheet;
  return (
    <div className={`${sheet.sheet} ${sheet.paperOnly}`}>
      <SheetHead title={words.title} />
      <SheetVerdict explanation={explanation} words={words} id="take-away" />
      <SheetReasons explanation={explanation} words={words} />
      <SheetChanges explanation={explanation} words={words} />
      <Questions explanation={explanation} />
      <div className={styles.notes}>
        <h3>{words.notes}</h3>
        <div className={styles.lines} />
      </div>
      <div className={styles.foot}>
        {keep ?? <KeptLink explanation={explanation} />}
        <p>{words.limits}</p>
      </div>
    </div>
  );
});

function Questions({ explanation }: { explanation: Explanation }) {
  const { ownResult, strings } = explanation;
  const questions: Readonly<Record<string, readonly string[]>> = strings.next.questions;
  const each = Math.floor(mostQuestions / Math.max(1, ownResult.first.length));
  return (
    <div className={styles.ask}>
      {ownResult.first.map((role) => (
        <section key={role}>
          <h3>{fillTemplate(strings.sheet.ask, { role: nameRole(explanation, role) })}</h3>
          <ul className={styles.list}>
            {questions[role]?.slice(0, each).map((question) => (
              <li key={question} className={styles.question}>
                {question}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function KeptLink({ explanation }: { explanation: Explanation }) {
  const origin = usePageOrigin();
  const { code, locale, strings } = explanation;
  return (
    <p className={styles.keep}>
      {strings.sheet.keepLink}{" "}
      <b>
        {origin.replace(/^https?:\/\//, "")}/{locale}/result#{code}
      </b>
    </p>
  );
}
