import { Compass } from "#app/_explanation/compass.tsx";
import { isAtCentre, wordPlace } from "#app/_explanation/compass-words.ts";
import { type Headline, listChanges } from "#app/_explanation/explanation.ts";
import styles from "./compass-figure.module.css";
import { CompassTable } from "./compass-table.tsx";

/** The compass with its legend in words and its figures in a table. */
export function CompassFigure({ reading, cloud }: { reading: Headline; cloud: Headline | null }) {
  const words = reading.strings.compass;
  const answered = reading.result.answered > 0;
  return (
    <figure className={styles.figure}>
      <Compass reading={reading} cloud={cloud} />
      {answered && (
        <figcaption className={styles.legend}>
          <p>{wordPlace(reading)}</p>
          <ul className={styles.keys}>
            <li>
              <span className={styles.you} />
              <span>{words.you}</span>
            </li>
            {listChanges(reading).length > 0 && (
              <li>
                <span className={styles.given} />
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
          {isAtCentre(reading) || <p className={styles.drift}>{words.drift}</p>}
          <CompassTable reading={reading} />
        </figcaption>
      )}
    </figure>
  );
}
