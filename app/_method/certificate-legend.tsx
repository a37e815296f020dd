import { RoleMark } from "#app/_ui/role-mark.tsx";
import styles from "./certificate-legend.module.css";
import type { CertificateView } from "./certificate-view.ts";

/** Which mark is which role, for pictures too narrow for the names. */
export function CertificateLegend({ view: { roles, names, words } }: { view: CertificateView }) {
  return (
    <ul className={styles.legend} aria-label={words.legend}>
      {roles.map((role, place) => (
        <li key={role}>
          <RoleMark role={role} /> {names[place]}
        </li>
      ))}
    </ul>
  );
}
