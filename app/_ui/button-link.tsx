import type { ReactNode } from "react";
import styles from "./button.module.css";

/** A link that looks like a button: `primary` for the one thing to do on a page, else `quiet`; `large` for the start. */
export function ButtonLink({
  href,
  kind = "quiet",
  large = false,
  children,
}: {
  href: string;
  kind?: "primary" | "quiet";
  large?: boolean;
  children: ReactNode;
}) {
  return (
    <a className={`${styles.button} ${styles[kind]}${large ? ` ${styles.large}` : ""}`} href={href}>
      {children}
    </a>
  );
}
