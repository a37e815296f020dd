import type { ReactNode } from "react";
import styles from "./radio-row.module.css";
import row from "./row.module.css";

/** A radio input with its label as one large row to tap; `digit` is the key that chooses it, shown where there are keys. */
export function RadioRow({
  name,
  value,
  digit,
  className = "",
  children,
}: {
  name: string;
  value: string;
  digit: number;
  className?: string | undefined;
  children: ReactNode;
}) {
  return (
    <label className={`${styles.row} ${row.option} ${className}`}>
      <input type="radio" name={name} value={value} className={`${styles.radio} ${row.detail}`} />
      <span className={row.answer}>{children}</span>
      <span className={`${styles.digit} ${row.detail}`} aria-hidden="true">
        {digit}
      </span>
    </label>
  );
}
