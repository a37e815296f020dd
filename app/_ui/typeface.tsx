import type { ReactNode } from "react";
import { textFont } from "./font.ts";
import styles from "./typeface.module.css";

/**
 * Sets what is in it in the one typeface. Only pages that use this fetch it: those that a whole hall opens at the same
 * time over one weak network do without.
 */
export function Typeface({ children }: { children: ReactNode }) {
  return <div className={`${textFont.variable} ${styles.typeface}`}>{children}</div>;
}
