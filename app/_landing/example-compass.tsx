import { CompassChart, compassFrame } from "#app/_ui/compass-chart.tsx";
import type { Example } from "./example.ts";
import styles from "./example-compass.module.css";

/** The signature picture: a compass with one example in it, whose needle swings once to the example's bearing. */
export function ExampleCompass({
  roles,
  words,
  example,
}: {
  roles: readonly { id: string; name: string }[];
  words: string;
  example: Example;
}) {
  const { x, y } = example.point;
  const bearing = (Math.atan2(x, -y) * 180) / Math.PI;
  return (
    <svg className={styles.compass} viewBox={compassFrame} role="img" aria-label={words}>
      <path className={styles.rhumbs} d={drawRhumbLines()} />
      <CompassChart roles={roles}>
        <g className={styles.cloud} transform="scale(100)">
          {example.cloud.map((region) => (
            <path key={region.level} d={region.path} />
          ))}
        </g>
        <g transform={`rotate(${bearing.toFixed(2)})`}>
          <g className={styles.needle}>
            <path d="M-.7 0-.7-108H.7L.7 0ZM0-122 4.2-106H-4.2Z" />
            <path className={styles.tail} d="M-.7 0-.7 16H.7L.7 0Z" />
          </g>
        </g>
        <circle className={styles.pivot} r="2.4" />
        <circle
          className={styles.point}
          cx={(x * 100).toFixed(1)}
          cy={(y * 100).toFixed(1)}
          r="4.2"
        />
      </CompassChart>
    </svg>
  );
}

/** The straight courses that old sea charts draw from a compass across the whole sheet, far beyond the picture. */
function drawRhumbLines(): string {
  const lines = Array.from({ length: 16 }, (_, index) => {
    const angle = (index * Math.PI) / 16;
    const x = Math.round(1400 * Math.sin(angle));
    const y = Math.round(1400 * Math.cos(angle));
    return `M${-x} ${-y}L${x} ${y}`;
  });
  return lines.join("");
}
