import { rolePaths } from "#lib/bank/site-roles.ts";

import styles from "./role-mark.module.css";

/**
 * The mark of a role: shape and colour. Its name always stands beside it, so assistive technology passes over the mark.
 * `size` is `m` (as high as a capital, the default) or `l`.
 */
export function RoleMark({ role, size = "m" }: { role: string; size?: "m" | "l" }) {
  const className = size === "l" ? `${styles.mark} ${styles.l}` : styles.mark;
  return (
    <svg className={className} data-role={role} viewBox="-1.05 -1.05 2.1 2.1" aria-hidden="true">
      <path d={rolePaths[role]} />
    </svg>
  );
}

/** A role's name after its mark. */
export function MarkedRole({ role, name }: { role: string; name: string }) {
  return (
    <span className={styles.named}>
      <RoleMark role={role} /> <span>{name}</span>
    </span>
  );
}
