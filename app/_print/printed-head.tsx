import type { ReactNode } from "react";
import { CompassMark } from "#app/_ui/compass-mark.tsx";
import styles from "./printed-page.module.css";

/** The head of a sheet that is printed: the sign of Azimut, what the sheet is, and at the end of the line a short note. */
export function SheetHead({ title, note }: { title: ReactNode; note?: ReactNode }) {
  return (
    <header className={styles.head}>
      <CompassMark className={styles.mark} />
      <h2 className={styles.title}>{title}</h2>
      {note && <p className={styles.note}>{note}</p>}
    </header>
  );
}
