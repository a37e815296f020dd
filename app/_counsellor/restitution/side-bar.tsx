import type { ReactNode } from "react";
import styles from "./side-bar.module.css";

/** How many are on either side, as a bar; those on neither stand in between, with the words for them below. */
export function SideBar({
  left,
  others,
  right,
  children,
}: {
  left: number;
  others: number;
  right: number;
  children: ReactNode;
}) {
  const all = left + others + right;
  const share = (people: number) => Number(((people / all) * 100).toFixed(2));
  // Nearer to an end, the words would not fit on a phone.
  const middle = Math.min(80, Math.max(20, share(left + others / 2)));
  return (
    <>
      <svg className={styles.bar} viewBox="0 0 100 5" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.left} width={share(left)} height="5" />
        <rect className={styles.right} x={share(all - right)} width={share(right)} height="5" />
        {others > 0 && (
          <rect className={styles.between} x={share(left)} width={share(others)} height="5" />
        )}
      </svg>
      {others > 0 && (
        <p className={styles.others}>
          {/* The security policy allows no style attribute; a width is none. */}
          <svg width={`${middle}%`} height="1" aria-hidden="true" />
          <span>{children}</span>
        </p>
      )}
    </>
  );
}
