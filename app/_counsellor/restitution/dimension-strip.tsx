import type { ReactNode } from "react";
import styles from "./dimension-strip.module.css";
import { type Material, nameDimension } from "./wording.ts";

/** A dimension between its two poles, with something drawn in a frame of 400 by 54 whose line lies at 46. */
export function DimensionStrip({
  material,
  dimension,
  label,
  children,
}: {
  material: Material;
  dimension: string;
  label: string;
  children: ReactNode;
}) {
  const { name, poles } = nameDimension(material, dimension);
  return (
    <li className={styles.strip}>
      <p className={styles.name}>{name}</p>
      <p className={styles.first}>{keepWhole(poles[0])}</p>
      <svg className={styles.picture} viewBox="0 0 400 54" role="img" aria-label={label}>
        <path className={styles.axis} d="M10 46H390M10 42V50M200 42V50M390 42V50" />
        {children}
      </svg>
      <p className={styles.second}>{keepWhole(poles[1])}</p>
    </li>
  );
}

/** Keeps a compound such as "soi-même" on one line. */
function keepWhole(pole = ""): string {
  return pole.replaceAll("-", "-\u2060");
}

/** Gives where a balance lies: 1, the first pole, to the left. */
export function placeBalance(balance: number): number {
  return 200 - 190 * balance;
}
