import { CompassCloud, CompassPoints } from "#app/_explanation/compass.tsx";
import type { Explanation } from "#app/_explanation/explanation.ts";
import { rolePaths } from "#app/_ui/role-mark.tsx";
import { findCorner } from "#lib/scoring/compass.ts";
import styles from "./compass-small.module.css";

/** The compass as a sign beside words that say the same: triangle, marks, cloud and point, no names. */
export function CompassSmall({
  headline,
  cloud,
}: {
  headline: Explanation;
  cloud: Explanation | null;
}) {
  return (
    <svg className={styles.compass} viewBox="-112 -122 224 196" aria-hidden="true">
      <path className={styles.triangle} d="M0-100 86.6 50H-86.6Z" />
      <CompassCloud headline={cloud} id="compass-small-disc" />
      {headline.bank.roles.map((role, at) => {
        const { x, y } = findCorner(at, headline.bank.roles.length);
        const move = `translate(${(x * 100).toFixed(1)} ${(y * 100).toFixed(1)}) scale(17)`;
        return <path key={role} className={styles[role]} d={rolePaths[role]} transform={move} />;
      })}
      <CompassPoints headline={headline} scale={1.7} />
    </svg>
  );
}
