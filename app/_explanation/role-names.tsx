import { RoleMark } from "#app/_ui/role-mark.tsx";
import { nameRole } from "#lib/bank/wording.ts";
import type { Headline } from "./explanation.ts";
import styles from "./role-names.module.css";

/** A sentence with the names of the roles in it set apart, each in its colour. */
export function RoleNames({ headline, text }: { headline: Headline; text: string }) {
  const roles = new Map(headline.bank.roles.map((role) => [nameRole(headline, role), role]));
  const names = [...roles.keys()].map((name) => name.replace(/[^\p{L}\p{N} ]/gu, "\\$&"));
  const parts = text.split(new RegExp(`(${names.join("|")})`));
  return parts.map((part, place) => {
    const role = roles.get(part);
    const key = `${place}-${part}`;
    return role ? (
      <span key={key} className={styles.name} data-role={role}>
        {part}
      </span>
    ) : (
      <span key={key}>{part}</span>
    );
  });
}

/** A role's name after its mark. */
export function MarkedRole({
  headline,
  role,
}: {
  headline: Pick<Headline, "sentences">;
  role: string;
}) {
  return (
    <span className={styles.marked}>
      <RoleMark role={role} /> {nameRole(headline, role)}
    </span>
  );
}
