import type { Wording } from "#app/_explanation/explanation.ts";
import { MarkedRole } from "#app/_explanation/role-names.tsx";
import styles from "./occupation-sheets.module.css";

const schemes = ["ROME", "ISCO-08", "SOC"] as const;

/** The official occupations nearest to a role, by classification: code, title and the sheet's address. */
export function OccupationSheets({ wording, role }: { wording: Wording; role: string }) {
  const { sources, strings, locale } = wording;
  const own = sources.occupations.filter((occupation) => occupation.role === role);
  return (
    <div className={styles.sheets}>
      <h4 className={styles.role}>
        <MarkedRole headline={wording} role={role} />
      </h4>
      <dl className={styles.schemes}>
        {schemes.map((scheme) => (
          <div key={scheme}>
            <dt>{strings.next.schemes[scheme]}</dt>
            {own
              .filter((occupation) => occupation.scheme === scheme)
              .map(({ code, title, url }) => (
                <dd key={code}>
                  {url ? (
                    <a href={url} rel="noreferrer">
                      {code} {title[locale]}
                    </a>
                  ) : (
                    `${code} ${title[locale]}`
                  )}
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </div>
  );
}
