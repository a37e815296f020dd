import type { ReactNode } from "react";
import type { ChartDrawing } from "#lib/bank-tools/pictures/drawing.ts";
import { CertificateDrawing } from "./certificate-drawing.tsx";
import styles from "./certificate-figure.module.css";

/** Pictures side by side where there is room, wider than the text around them. */
export function CertificateFigures({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}

/** A picture and the one sentence that says what it shows. */
export function CertificateFigure({
  drawing,
  letters = "own",
  caption,
}: {
  drawing: ChartDrawing;
  letters?: "own" | "large";
  caption: string;
}) {
  return (
    <figure className={styles.figure}>
      <CertificateDrawing drawing={drawing} letters={letters} />
      <figcaption className={styles.caption}>{caption}</figcaption>
    </figure>
  );
}
