import { rolePaths } from "#lib/bank/site-roles.ts";
import styles from "./compass-chart.module.css";
import { numerals, placeName } from "./compass-geometry.ts";

/** The part of the plane that a compass with its names fills, for `viewBox`. */
export const compassFrame = "-136 -154 272 298";

const corners = [
  { x: 0, y: -100 },
  { x: 86.6, y: 50 },
  { x: -86.6, y: 50 },
] as const;

/**
 * The empty triangle compass, radius 100 (y downwards), to stand in an `<svg viewBox={compassFrame}>`: the graduated card,
 * the triangle, each role's mark at its corner and its name outside. What lies in it (a cloud, a point) is `children`, drawn
 * over the triangle and under the marks. Needs nothing of the server.
 */
export function CompassChart({
  roles,
  children,
}: {
  roles: readonly { id: string; name: string }[];
  children?: React.ReactNode;
}) {
  return (
    <g>
      <CompassCard />
      <path className={styles.land} d="M0-100 86.6 50H-86.6Z" />
      <path className={styles.bearings} d="M0-100V50M-86.6 50 43.3-25M86.6 50-43.3-25" />
      {children}
      {corners.map((corner, at) => {
        const role = roles[at];
        return role && <RoleCorner key={role.id} role={role} corner={corner} at={at} />;
      })}
    </g>
  );
}

/** A role's mark at its corner, and its name. */
function RoleCorner({
  role,
  corner,
  at,
}: {
  role: { id: string; name: string };
  corner: (typeof corners)[number];
  at: number;
}) {
  return (
    <g>
      <path
        className={styles.mark}
        data-role={role.id}
        d={rolePaths[role.id]}
        transform={`translate(${corner.x} ${corner.y}) scale(8.5)`}
      />
      {placeName(role.name, at).map(({ text, x, y, anchor }) => (
        <text key={text} className={`${styles.name} ${styles[anchor]}`} x={x} y={y}>
          {text}
        </text>
      ))}
    </g>
  );
}

/**
 * The graduated card of a compass of radius 100, reaching to 127: a tick each degree, longer at 5 and 10, three figures each
 * 30, as on a sea chart. Dashes on circles of 360 units draw the ticks: seven elements instead of 360.
 */
function CompassCard() {
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
