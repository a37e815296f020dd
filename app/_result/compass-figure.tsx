import { Compass, isAtCentre, wordPlace } from "#app/_explanation/compass.tsx";
import { type Headline, listChanges } from "#app/_explanation/explanation.ts";
import styles from "./compass-figure.module.css";
import { CompassTable } from "./compass-table.tsx";

/** The compass with its legend in words and its figures in a table. */
export function CompassFigure({ headline, cloud }: { headline: Headline; cloud: Headline | null }) {
  const words = headline.strings.compass;
  const answered = headline.result.answered > 0;
  return (
    <figure className={styles.figure}>
      <Compass headline={headline} cloud={cloud} />
      {answered && (
        <figcaption className={styles.legend}>
          <p>{wordPlace(headline)}</p>
          <ul className={styles.keys}>
            <li>
              <span className={styles.you} />
              <span>{words.you}</span>
            </li>
            {listChanges(headline).length > 0 && (
              <li>
                <span className={styles.own} />
                <span>{words.given}</span>
              </li>
            )}
            {words.zones.map((zone, at) => (
              <li key={zone}>
                <span className={styles[`zone${at + 1}`]} />
                <span>{zone}</span>
              </li>
            ))}
          </ul>
          {isAtCentre(headline) || <p className={styles.drift}>{words.drift}</p>}
          <CompassTable headline={headline} />
        </figcaption>
      )}
    </figure>
  );
}
