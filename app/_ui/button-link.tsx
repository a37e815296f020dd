import type { ReactNode } from "react";
import styles from "./button.module.css";

/** A link that looks like a button: `primary` for the one thing to do on a page, else `quiet`; `large` for the start. */
export function ButtonLink({
  href,
  kind = "quiet",
  large = false,
  onClick,
  children,
}: {
  href: string;
  kind?: "primary" | "quiet";
  large?: boolean;
  /** What to do before the link is followed; for client components alone. */
  onClick?: (() => void) | undefined;
  children: ReactNode;
}) {
  return (
    <a
      className={`${styles.button} ${styles[kind]}${large ? ` ${styles.large}` : ""}`}
      href={href}
      onClick={onClick}
    >
      {children}
    </a>
  );
}
