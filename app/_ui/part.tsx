import type { ReactNode } from "react";
import styles from "./part.module.css";

/** One part of the result page: its title and lead beside what it shows, as in an atlas's margin. `id` names it in links. */
export function Part({
  id,
  title,
  lead,
  print = true,
  children,
}: {
  id: string;
  title: string;
  lead?: string | undefined;
  /** Whether the part is worth paper. */
  print?: boolean;
  children: ReactNode;
}) {
  return (
    <section
      id={id}
      className={print ? styles.part : `${styles.part} ${styles.screen}`}
      aria-labelledby={`${id}-title`}
    >
      <header className={styles.margin}>
        <h2 id={`${id}-title`} className={styles.title}>
          {title}
        </h2>
        {lead && <p className={styles.lead}>{lead}</p>}
      </header>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
