import { lazy, memo, type ReactNode, Suspense, useState, useSyncExternalStore } from "react";
import type { KeptBeside } from "#app/_device/device-memory.ts";
import { findComparison } from "#app/_device/kept-card.ts";
import type { Explanation } from "#app/_explanation/explanation.ts";
import { isUnattracted } from "#app/_explanation/verdict.ts";
import printed from "#app/_print/printed-page.module.css";
import {
  PrintChoice,
  PrintedHead,
  PrintedRatings,
  PrintedVerdict,
} from "#app/_print/printed-page.tsx";
import { PrintedChanges, PrintedReasons } from "#app/_print/printed-reasons.tsx";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { LinkField } from "#app/_ui/link-field.tsx";
import { Part } from "#app/_ui/part.tsx";
import { nameRole } from "#lib/bank/wording.ts";
import type { ResultStrings } from "#lib/i18n/result/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import asides from "../asides.module.css";
import styles from "./keep.module.css";

/** Keeping the result: its link, a copy on paper, the ways to change it or to start again. */
export function Keep({
  explanation,
  device,
}: {
  explanation: Explanation;
  device: KeptBeside | undefined;
}) {
  const { strings, locale, code, trial, quizPath } = explanation;
  const words = strings.keep;
  const isOther = device?.kept === "other";
  const comparison = device && findComparison();
  const review = device?.pointAt("review") ?? "review";
  return (
    <Part id="keep" title={words.title} lead={words.lead}>
      <CopyLink path={`/${locale}/result#${code}`} words={words} />
      <PrintChoice words={strings.printed} print={trial && words.print} />
      <p className={styles.ways}>
        <ButtonLink href={`${quizPath}#${review}`} onClick={device?.keep}>
          {isOther ? words.changeOther : words.change}
        </ButtonLink>
        <ButtonLink href={quizPath}>{words.restart}</ButtonLink>
        {comparison && <ButtonLink href={comparison}>{words.compare}</ButtonLink>}
      </p>
      {isOther && <p>{words.other}</p>}
      <p className={styles.code}>{fillTemplate(words.code, { code })}</p>
    </Part>
  );
}

/** The result's own link in a field, and a button that copies it and says whether that worked. */
function CopyLink({ path, words }: { path: string; words: ResultStrings["keep"] }) {
  const [said, setSaid] = useState("");
  return (
    <div className={styles.link}>
      <LinkField path={path} words={words} say={setSaid} />
      <p className={styles.said} role="status">
        {said}
      </p>
    </div>
  );
}

/** How many questions to ask there is room for, shared by the roles that are ahead. */
const mostQuestions = 3;

/**
 * The result on one page of A4, drawn for paper only: what is printed unless everything is asked for. `keep` says how to
 * come back to it where that is not by its link.
 */
export const PrintedResult = memo(function PrintedResult({
  explanation,
  keep,
}: {
  explanation: Explanation;
  keep?: ReactNode;
}) {
  const words = explanation.strings.printed;
  return (
    <div className={`${printed.page} ${printed.paperOnly}`}>
      <PrintedHead title={words.title} />
      <PrintedVerdict explanation={explanation} id="take-away" />
      <PrintedRatings explanation={explanation} saysWhere />
      <PrintedReasons explanation={explanation} />
      <PrintedChanges explanation={explanation} />
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
  // Who is drawn to none of the roles is shown where else to look.
  if (isUnattracted(ownResult)) return null;
  const each = Math.floor(mostQuestions / Math.max(1, ownResult.first.length));
  return (
    <div className={styles.ask}>
      {ownResult.first.map((role) => (
        <section key={role}>
          <h3>{fillTemplate(strings.printed.ask, { role: nameRole(explanation, role) })}</h3>
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

/** What draws the code is loaded for the printed page alone; where it cannot be, the link in letters is enough. */
const QrCode = lazy(() =>
  import("#app/_ui/qr-code.tsx").then(
    ({ QrCode }) => ({ default: QrCode }),
    () => ({ default: () => null }),
  ),
);

function KeptLink({ explanation }: { explanation: Explanation }) {
  const origin = usePageOrigin();
  const { code, locale, strings } = explanation;
  const address = `${origin}/${locale}/result#${code}`;
  return (
    <div className={styles.way}>
      {origin && (
        <Suspense>
          <QrCode address={address} label={strings.keep.link} className={styles.qr} />
        </Suspense>
      )}
      <p className={styles.keep}>
        <span>{strings.printed.keepLink}</span> <b>{address.replace(/^https?:\/\//, "")}</b>
      </p>
    </div>
  );
}

/** Gives the origin of the page, such as `https://azimut.example`; "" before scripts run. */
function usePageOrigin(): string {
  return useSyncExternalStore(subscribeNever, readOrigin, () => "");
}

function subscribeNever() {
  return () => {};
}

function readOrigin() {
  return window.location.origin;
}

/** Says that the result is one of the express quiz, and offers to go on with the questions it did not ask. */
export function ExpressResult({
  explanation,
  device,
}: {
  explanation: Explanation;
  device: KeptBeside | undefined;
}) {
  const { bank, whole, quizPath, strings } = explanation;
  const words = strings.express;
  const rest = device?.pointAt("rest") ?? "rest";
  const counts = {
    asked: bank.items.length,
    all: whole.items.length,
    n: whole.items.length - bank.items.length,
  };
  return (
    <aside className={asides.guess} aria-labelledby="express-title">
      <h2 id="express-title" className={asides.title}>
        {words.title}
      </h2>
      <p>{fillTemplate(words.lead, counts)}</p>
      {device?.kept === "other" ? (
        <p className={asides.words}>{words.other}</p>
      ) : (
        <>
          <ButtonLink href={`${quizPath}#${rest}`} onClick={device?.keep}>
            {fillTemplate(words.goOn, counts)}
          </ButtonLink>
          {!device && <p>{words.again}</p>}
        </>
      )}
    </aside>
  );
}
