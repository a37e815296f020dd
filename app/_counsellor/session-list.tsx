import { localPath } from "#app/_ui/address.ts";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import { teamStrings } from "#lib/i18n/team/words.ts";
import type { Locale } from "#lib/locale.ts";
import type { SessionLine } from "#lib/sessions/live/session-view.ts";
import styles from "./counsellor.module.css";
import { Day } from "./day.tsx";

/** "My sessions": state, counts and dates, the newest first. */
export function SessionList({ locale, lines }: { locale: Locale; lines: readonly SessionLine[] }) {
  const words = counsellorStrings[locale];
  return (
    <div className={styles.scroll}>
      <table className={styles.list}>
        <caption>{words.list}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.state}</th>
            <th scope="col" className={styles.number}>
              {words.joined}
            </th>
            <th scope="col" className={styles.number}>
              {words.done}
            </th>
            <th scope="col">{words.created}</th>
            <th scope="col">{words.erasedOn}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ session, right, state, joined, done }) => (
            <tr key={session.id}>
              <th scope="row">
                <a href={localPath(locale, `/counsellor/sessions/${session.id}`)}>
                  <bdi>{session.title}</bdi>
                </a>
                {right !== "own" && (
                  <span className={styles.shared}> ({teamStrings[locale].shared[right]})</span>
                )}
              </th>
              <td>
                <span className={styles.state} data-state={state}>
                  {words.states[state]}
                </span>
              </td>
              <td className={styles.number}>{joined}</td>
              <td className={styles.number}>{done}</td>
              <td>
                <Day locale={locale} at={session.created_at} />
              </td>
              <td>
                <Day locale={locale} at={session.expires_at} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
