import { memo, type ReactNode } from "react";
import type { KeptBeside } from "#app/_device/kept-answers.ts";
import type { Reading } from "#app/_explanation/explanation.ts";
import { listChanges } from "#app/_explanation/explanation.ts";
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
  reading,
  device,
  keep,
  keepOnPaper,
  isStaged,
}: {
  reading: Reading;
  /** What this device keeps; absent before scripts run, and for a result that is not this device's. */
  device: KeptBeside | undefined;
  keep?: ReactNode;
  keepOnPaper?: ReactNode;
  isStaged: boolean;
}) {
  const { trial } = reading;
  const later = useLaterReading(reading, isStaged);
  const own = useOwnReading(later);
  const answered = reading.result.answered > 0;
  return (
    <article className={styles.view}>
      <ResultHead
        headline={reading}
        cloud={reading.hasCloud ? reading : later}
        advice={!answered && <NothingYet reading={reading} />}
      >
        {later && (
          <div>
            {answered && <RetestMarks reading={reading} />}
            {reading.isExpress && <ExpressResult reading={reading} device={device} />}
            <GuessOutcome reading={reading} />
            {answered && reading.share && <ShareLink words={reading.share} />}
          </div>
        )}
      </ResultHead>
      {later && (
        <>
          {answered && <Affinities reading={reading} />}
          <Reasons reading={later} />
          {reading.givenResult.answered > 0 && <TrialList reading={reading} />}
          <Explanations reading={later} device={device} keep={keep} />
        </>
      )}
      {own && own.result.answered > 0 && <TakeAway reading={own} keep={keepOnPaper} />}
      {trial && listChanges(reading).length > 0 && (
        <TrialBar reading={reading} cloud={later} trial={trial} />
      )}
    </article>
  );
}

const Reasons = memo(function Reasons({ reading }: { reading: Reading }) {
  if (reading.result.answered === 0) return null;
  return (
    <>
      <Why reading={reading} />
      <Changes reading={reading} />
    </>
  );
});

const Explanations = memo(function Explanations({
  reading,
  device,
  keep,
}: {
  reading: Reading;
  device: KeptBeside | undefined;
  keep: ReactNode;
}) {
  const answered = reading.result.answered > 0;
  const given = reading.givenResult.answered > 0;
  return (
    <>
      {given && <Coverage reading={reading} />}
      {answered && (
        <>
          <LedgerDetails reading={reading} />
          <RoleGuides reading={reading} />
          <MixedProfile reading={reading} />
          <Comparison reading={reading} />
        </>
      )}
      <Limits reading={reading} />
      {answered && <NextSteps reading={reading} />}
      {given && reading.share && <SharePart reading={reading} words={reading.share} />}
      {given && (keep ?? <Keep reading={reading} device={device} />)}
    </>
  );
});
