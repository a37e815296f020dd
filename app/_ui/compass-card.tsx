import styles from "./compass-card.module.css";
import { numerals } from "./compass-geometry.ts";

/**
 * The graduated card of a compass of radius 100, reaching to 127: a tick each degree, longer at 5 and 10, three figures each
 * 30, as on a sea chart. Dashes on circles of 360 units draw the ticks: seven elements instead of 360.
 */
export function CompassCard() {
  return (
    <g className={styles.card}>
      <circle className={styles.sea} r="127" />
      <circle className={styles.rim} r="127" />
      <circle className={styles.frame} r="125" pathLength="360" />
      <circle className={styles.hair} r="123" />
      <circle className={styles.ones} r="103" pathLength="360" />
      <circle className={styles.fives} r="104.5" pathLength="360" />
      <circle className={styles.tens} r="105.5" pathLength="360" />
      <circle className={styles.hair} r="101" />
      {numerals.map((degree) => (
        <text key={degree} className={styles.numeral} y="-113.5" transform={`rotate(${degree})`}>
          {String(degree).padStart(3, "0")}
        </text>
      ))}
    </g>
  );
}
