import type { ReactNode } from "react";
import type { Headline } from "#app/_explanation/explanation.ts";
import { CompassFigure } from "./compass-figure.tsx";
import styles from "./result-head.module.css";
import { Verdict } from "./verdict.tsx";

/** What a result opens with: the verdict beside the compass. `advice` stands under the verdict, the children below both. */
export function ResultHead({
  headline,
  cloud,
  advice,
  children,
}: {
  headline: Headline;
  cloud: Headline | null;
  advice?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className={styles.spread}>
      <div>
        <Verdict headline={headline} />
        {advice}
      </div>
      <div className={styles.compass}>
        <CompassFigure headline={headline} cloud={cloud} />
      </div>
      {children}
    </div>
  );
}
