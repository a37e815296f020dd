import styles from "./count-bar.module.css";

/** A share (0 to 1) as a bar; the figure stands beside it. `role` gives it the role's colour. */
export function CountBar({ share, role = "none" }: { share: number; role?: string }) {
  return (
    <svg className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.ground} width="100" height="4" />
      <rect className={styles[role] ?? styles.none} width={(share * 100).toFixed(2)} height="4" />
    </svg>
  );
}
