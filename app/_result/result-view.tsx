import { memo, type ReactNode } from "react";
import type { KeptBeside } from "#app/_device/kept-answers.ts";
import { type Explanation, listChanges } from "#app/_explanation/explanation.ts";
import { ShareLink, SharePart } from "#app/_share/share-part.tsx";
import { Affinities } from "./affinities.tsx";
import { Changes } from "./changes.tsx";
import { Comparison } from "./comparison.tsx";
import { Coverage } from "./coverage.tsx";
import { ExpressResult } from "./express-result.tsx";
import { GuessOutcome } from "./guess-outcome.tsx";
import { Keep } from "./keep.tsx";
import { LedgerDetails } from "./ledger-details.tsx";
import { Limits } from "./limits.tsx";
import { MixedProfile } from "./mixed-profile.tsx";
import { NextSteps } from "./next-steps.tsx";
import { NothingYet } from "./nothing-yet.tsx";
import { ResultHead } from "./result-head.tsx";
import styles from "./result-view.module.css";
import { RetestMarks } from "./retest-marks.tsx";
import { RoleGuides } from "./role-guide.tsx";
import { useLaterReading, useOwnReading } from "./stage.ts";
import { TakeAway } from "./take-away.tsx";
import { TrialBar } from "./trial-bar.tsx";
import { TrialList } from "./trial-list.tsx";
import { Why } from "./why.tsx";

/**
 * The whole result, the same on the device and on the server. `keep` stands in for the ways to keep it, `keepOnPaper` for
 * the link on the printed page. When other answers
 * are tried, the verdict, the point and the figures move at once, and the cloud and the explanations follow. With
 * `isStaged` the verdict and the compass come first of all, and the rest when they are on screen.
 */
export function ResultView({
  explanation,
  device,
  keep,
  keepOnPaper,
  isStaged,
}: {
  explanation: Explanation;
  /** What this device keeps; absent before scripts run, and for a result that is not this device's. */
  device: KeptBeside | undefined;
  keep?: ReactNode;
  keepOnPaper?: ReactNode;
  isStaged: boolean;
}) {
  const { trial } = explanation;
  const later = useLaterReading(explanation, isStaged);
  const own = useOwnReading(later);
  const answered = explanation.result.answered > 0;
  return (
    <article className={styles.view}>
      <ResultHead
        headline={explanation}
        cloud={explanation.hasCloud ? explanation : later}
        advice={!answered && <NothingYet explanation={explanation} />}
      >
        {later && (
          <div>
            {answered && <RetestMarks explanation={explanation} />}
            {explanation.isExpress && <ExpressResult explanation={explanation} device={device} />}
            <GuessOutcome explanation={explanation} />
            {answered && explanation.share && <ShareLink words={explanation.share} />}
          </div>
        )}
      </ResultHead>
      {later && (
        <>
          {answered && <Affinities explanation={explanation} />}
          <Reasons explanation={later} />
          {explanation.ownResult.answered > 0 && <TrialList explanation={explanation} />}
          <Explanations explanation={later} device={device} keep={keep} />
        </>
      )}
      {own && own.result.answered > 0 && <TakeAway explanation={own} keep={keepOnPaper} />}
      {trial && listChanges(explanation).length > 0 && (
        <TrialBar explanation={explanation} cloud={later} trial={trial} />
      )}
    </article>
  );
}

const Reasons = memo(function Reasons({ explanation }: { explanation: Explanation }) {
  if (explanation.result.answered === 0) return null;
  return (
    <>
      <Why explanation={explanation} />
      <Changes explanation={explanation} />
    </>
  );
});

const Explanations = memo(function Explanations({
  explanation,
  device,
  keep,
}: {
  explanation: Explanation;
  device: KeptBeside | undefined;
  keep: ReactNode;
}) {
  const answered = explanation.result.answered > 0;
  const isOwnAnswered = explanation.ownResult.answered > 0;
  return (
    <>
      {isOwnAnswered && <Coverage explanation={explanation} />}
      {answered && (
        <>
          <LedgerDetails explanation={explanation} />
          <RoleGuides explanation={explanation} />
          <MixedProfile explanation={explanation} />
          <Comparison explanation={explanation} />
        </>
      )}
      <Limits explanation={explanation} />
      {answered && <NextSteps explanation={explanation} />}
      {isOwnAnswered && explanation.share && (
        <SharePart explanation={explanation} words={explanation.share} />
      )}
      {isOwnAnswered && (keep ?? <Keep explanation={explanation} device={device} />)}
    </>
  );
});
