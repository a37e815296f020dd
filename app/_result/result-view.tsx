import {
  memo,
  type ReactNode,
  startTransition,
  useDeferredValue,
  useEffect,
  useState,
} from "react";
import type { KeptBeside } from "#app/_device/device-memory.ts";
import { type Explanation, listChanges } from "#app/_explanation/explanation.ts";
import { isUnattracted } from "#app/_explanation/verdict.ts";
import { ElevationPart, Marks } from "#app/_result/attraction/elevation-part.tsx";
import { Elsewhere, Grounds, Nearest } from "#app/_result/attraction/unattracted.tsx";
import { Changes, SkippedQuestions } from "#app/_result/change/changes.tsx";
import { TrialBar } from "#app/_result/change/trial-bar.tsx";
import { TrialList } from "#app/_result/change/trial-list.tsx";
import { Detail, LedgerDetails, SourcesPart } from "#app/_result/detail.tsx";
import { NextSteps, OfficialSheets, OtherRoles } from "#app/_result/guide/next-steps.tsx";
import { Comparison, MixedProfile, RoleGuides } from "#app/_result/guide/role-guide.tsx";
import { Affinities, CompassFigures } from "#app/_result/head/figures.tsx";
import { ResultHead } from "#app/_result/head/result-head.tsx";
import { ExpressResult, Keep, PrintedResult } from "#app/_result/keep/keep.tsx";
import { GuessOutcome, numberPortrait, Portrait } from "#app/_result/portrait/portrait.tsx";
import { Why } from "#app/_result/why/why.tsx";
import { SharePart } from "#app/_share/share-part.tsx";
import { afterPaint } from "#app/_ui/moments.ts";
import { Part } from "#app/_ui/part.tsx";
import styles from "./result-view.module.css";
import { NothingYet } from "./without-result.tsx";

/**
 * The whole result, the same on the device and on the server. `keep` stands in for the ways to keep it, `keepOnPaper` for
 * the link on the printed page. When other answers are tried, the verdict, the point and the figures move at once; the cloud
 * and the reasons follow. With `isStaged` the verdict and the compass come first of all, and the rest when they are on screen.
 */
export function ResultView({
  explanation,
  device,
  keep,
  keepOnPaper,
  consent,
  isStaged,
}: {
  explanation: Explanation;
  /** What this device keeps; absent before scripts run, and for a result that is not this device's. */
  device: KeptBeside | undefined;
  keep?: ReactNode;
  keepOnPaper?: ReactNode;
  /** What is asked once the verdict has been read. */
  consent?: ReactNode;
  isStaged: boolean;
}) {
  const { trial, share } = explanation;
  const later = useLaterExplanation(explanation, isStaged);
  const own = useOwnExplanation(later);
  const answered = explanation.result.answered > 0;
  const isOwnAnswered = explanation.ownResult.answered > 0;
  return (
    <article className={styles.view}>
      <ResultHead
        headline={explanation}
        cloud={explanation.hasCloud ? explanation : later}
        advice={!answered && <NothingYet explanation={explanation} />}
      >
        {later && (
          <>
            {answered && <Marks explanation={explanation} />}
            {explanation.isExpress && <ExpressResult explanation={explanation} device={device} />}
            <GuessOutcome explanation={explanation} />
            {consent}
          </>
        )}
      </ResultHead>
      {later && (
        <>
          {answered && <Story explanation={later} />}
          {isOwnAnswered && (
            <Detail explanation={explanation}>
              {answered && <Affinities explanation={explanation} />}
              <Reasons explanation={later} />
              <TrialList explanation={explanation} />
              <Account explanation={later} />
            </Detail>
          )}
          {!isOwnAnswered && <Limits explanation={explanation} />}
          {isOwnAnswered && share && <SharePart explanation={later} words={share} />}
          {isOwnAnswered && (keep ?? <Keep explanation={later} device={device} />)}
        </>
      )}
      {own && own.result.answered > 0 && <PrintedResult explanation={own} keep={keepOnPaper} />}
      {trial && listChanges(explanation).length > 0 && (
        <TrialBar explanation={explanation} cloud={later} trial={trial} />
      )}
    </article>
  );
}

/** What is read first: the portrait of the job or what a result without one rests on, what to do now, the other roles. */
const Story = memo(function Story({ explanation }: { explanation: Explanation }) {
  const notes = numberPortrait(explanation);
  if (isUnattracted(explanation.result)) {
    return (
      <>
        <Grounds explanation={explanation} />
        <Elsewhere explanation={explanation} />
        <Nearest explanation={explanation} />
        <OtherRoles explanation={explanation} notes={notes} />
      </>
    );
  }
  return (
    <>
      <Portrait explanation={explanation} notes={notes} />
      <NextSteps explanation={explanation} />
      <OtherRoles explanation={explanation} notes={notes} />
    </>
  );
});

const Reasons = memo(function Reasons({ explanation }: { explanation: Explanation }) {
  return (
    <>
      {explanation.result.answered > 0 && (
        <>
          <Why explanation={explanation} />
          <Changes explanation={explanation} />
        </>
      )}
      <SkippedQuestions explanation={explanation} />
    </>
  );
});

/** All that a result rests on, from its figures to its sources. */
const Account = memo(function Account({ explanation }: { explanation: Explanation }) {
  return (
    <>
      {explanation.result.answered > 0 && (
        <>
          <LedgerDetails explanation={explanation} />
          <ElevationPart explanation={explanation} />
          <CompassFigures explanation={explanation} />
          <RoleGuides explanation={explanation} />
          <MixedProfile explanation={explanation} />
          <Comparison explanation={explanation} />
          <OfficialSheets explanation={explanation} />
        </>
      )}
      <Limits explanation={explanation} />
      <SourcesPart explanation={explanation} notes={numberPortrait(explanation)} />
    </>
  );
});

/**
 * Gives what the cloud and the reasons are drawn from: the explanation of a moment ago, so that the verdict and the figures
 * need not wait for them. With `isStaged` it is `null` until the first frame has been painted.
 */
function useLaterExplanation(explanation: Explanation, isStaged: boolean): Explanation | null {
  const [isPainted, setPainted] = useState(!isStaged);
  const later = useDeferredValue(explanation);
  useEffect(() => afterPaint(() => startTransition(() => setPainted(true))), []);
  return isPainted ? later : null;
}

/** Gives the last explanation of what was really answered: a trial of other answers has no part in what is taken away. */
function useOwnExplanation(explanation: Explanation | null): Explanation | null {
  const [own, setOwn] = useState<Explanation | null>(null);
  if (!explanation || explanation === own || explanation.answers !== explanation.ownAnswers)
    return own;
  setOwn(explanation);
  return explanation;
}

/** What the result does not say and is not for. */
function Limits({ explanation }: { explanation: Explanation }) {
  const { strings, locale } = explanation;
  const words = strings.limits;
  return (
    <Part id="limits" title={words.title}>
      <ul className={styles.list}>
        {words.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p className={styles.method}>
        <a href={`/${locale}/method`}>{words.method}</a>
      </p>
    </Part>
  );
}
