import type { ResultTexts } from "#app/_explanation/explanation.ts";
import { CompassChart, compassFrame } from "#app/_ui/compass-chart.tsx";
import styles from "./reading-result.module.css";

/** The page before its scripts run: an empty chart, and what to do where they never will. */
export function ReadingResult({ texts: { strings, editions } }: { texts: ResultTexts }) {
  const [edition] = editions;
  const roles = (edition?.bank.roles ?? []).map((id) => ({
    id,
    name: edition?.sentences.roles[id]?.name ?? id,
  }));
  return (
    <div className={styles.reading}>
      <h1 className={styles.title}>{strings.title}</h1>
      <p>{strings.reading}</p>
      <noscript>
        <p>{strings.noScript}</p>
      </noscript>
      <svg className={styles.chart} viewBox={compassFrame} aria-hidden="true">
        <CompassChart roles={roles} />
      </svg>
    </div>
  );
}
