import styles from "./progress-scale.module.css";

/** How far one is, drawn as the edge of a chart: black and white cells up to here, then a line. Words beside it say it too. */
export function ProgressScale({
  number,
  total,
  className = "",
}: {
  number: number;
  total: number;
  className?: string | undefined;
}) {
  const here = number - 1;
  const cells = Array.from({ length: here }, (_, cell) =>
    cell % 2 === 0 ? `M${cell} 0h1v8h-1z` : `M${cell} 0h1v1.5h-1zM${cell} 6.5h1v1.5h-1z`,
  );
  return (
    <svg
      className={`${styles.scale} ${className}`}
      viewBox={`0 0 ${total} 8`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className={styles.passed} d={cells.join("")} />
      <path className={styles.here} d={`M${here} 0h1v8h-1z`} />
      <path className={styles.ahead} d={`M${number} 3.25H${total}v1.5H${number}z`} />
    </svg>
  );
}
