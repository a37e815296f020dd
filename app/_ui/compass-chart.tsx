import { CompassCard } from "./compass-card.tsx";
import styles from "./compass-chart.module.css";
import { rolePaths } from "./role-mark.tsx";

/** The part of the plane that a compass with its names fills, for `viewBox`. */
export const compassFrame = "-136 -154 272 298";

const corners = [
  { x: 0, y: -100, name: { x: 0, y: -140, anchor: "middle" } },
  { x: 86.6, y: 50, name: { x: 134, y: 127, anchor: "end" } },
  { x: -86.6, y: 50, name: { x: -134, y: 127, anchor: "start" } },
] as const;

type Corner = (typeof corners)[number];

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
      {corners.map((corner, index) => {
        const role = roles[index];
        return role && <RoleCorner key={role.id} role={role} corner={corner} />;
      })}
    </g>
  );
}

/** A role's mark at its corner, and its name: on one line above, or a word a line below at the side. */
function RoleCorner({ role, corner }: { role: { id: string; name: string }; corner: Corner }) {
  const { x, y, anchor } = corner.name;
  const lines = anchor === "middle" ? [role.name] : role.name.split(" ");
  return (
    <g>
      <path
        className={`${styles.mark} ${styles[role.id]}`}
        d={rolePaths[role.id]}
        transform={`translate(${corner.x} ${corner.y}) scale(8.5)`}
      />
      <text className={`${styles.name} ${styles[anchor]}`} y={y - 14 * (lines.length - 1)}>
        {lines.map((line, index) => (
          <tspan key={line} x={x} dy={index === 0 ? 0 : 14}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
