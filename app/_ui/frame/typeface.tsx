import type { ReactNode } from "react";
import { preload } from "react-dom";
import fontFile from "./azimut-text.woff2";
import styles from "./typeface.module.css";

/**
 * Sets what is in it in the one typeface, and announces its file ahead of the styles, so that it comes in time to be
 * used (see the style sheet). Only pages that use this fetch it: those that a whole hall opens at the same time over
 * one weak network do without.
 */
export function Typeface({ children }: { children: ReactNode }) {
  preload(fontFile, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  return <div className={styles.typeface}>{children}</div>;
}
