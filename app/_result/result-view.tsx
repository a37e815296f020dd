import type { ReactNode } from "react";
import { Affinities } from "./affinities.tsx";
import { Changes } from "./changes.tsx";
import { Comparison } from "./comparison.tsx";
import { CompassFigure } from "./compass-figure.tsx";
import { Coverage } from "./coverage.tsx";
import { GuessOutcome } from "./guess-outcome.tsx";
import { Keep } from "./keep.tsx";
import { LedgerDetails } from "./ledger-details.tsx";
import { Limits } from "./limits.tsx";
import { MixedProfile } from "./mixed-profile.tsx";
import { NextSteps } from "./next-steps.tsx";
import { NothingYet } from "./nothing-yet.tsx";
import type { Reading } from "./reading.ts";
import { listChanges } from "./reading.ts";
import styles from "./result-view.module.css";
import { RetestMarks } from "./retest-marks.tsx";
import { RoleGuides } from "./role-guide.tsx";
import { TrialBar } from "./trial-bar.tsx";
import { TrialList } from "./trial-list.tsx";
import { Verdict } from "./verdict.tsx";
import { Why } from "./why.tsx";

/** The whole result, the same on the device and on the server. `keep` stands in for the ways to keep it. */
export function ResultView({ reading, keep }: { reading: Reading; keep?: ReactNode }) {
  const { trial } = reading;
  const answered = reading.result.answered > 0;
  const given = reading.givenResult.answered > 0;
  return (
    <article className={styles.view}>
      <div className={styles.spread}>
        <div className={styles.verdict}>
          <Verdict reading={reading} />
          {!answered && <NothingYet reading={reading} />}
        </div>
        <div className={styles.compass}>
          <CompassFigure reading={reading} />
        </div>
        <div>
          {answered && <RetestMarks reading={reading} />}
          <GuessOutcome reading={reading} />
        </div>
      </div>
      {answered && (
        <>
          <Affinities reading={reading} />
          <Why reading={reading} />
          <Changes reading={reading} />
        </>
      )}
      {given && <TrialList reading={reading} />}
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
      {given && (keep ?? <Keep reading={reading} />)}
      {trial && listChanges(reading).length > 0 && <TrialBar reading={reading} trial={trial} />}
    </article>
  );
}
