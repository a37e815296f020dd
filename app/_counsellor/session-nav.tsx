import { localPath } from "#app/_ui/address.ts";
import { type DeskTab, deskStrings, deskTabs } from "#lib/i18n/desk.ts";
import type { Locale } from "#lib/i18n/locale.ts";
import { type Right, rights } from "#lib/sessions/session/rights.ts";
import styles from "./session-nav.module.css";

/** The right that each page of a session needs. */
export const tabRights: Readonly<Record<DeskTab, Right>> = {
  board: "watch",
  screen: "watch",
  restitution: "run",
  interviews: "run",
  paper: "run",
  data: "own",
  team: "run",
};

/** Gives the path of one of a session's pages. */
export function deskPath(locale: Locale, sessionId: string, tab: DeskTab): string {
  const path = `/counsellor/sessions/${sessionId}`;
  return localPath(locale, tab === "board" ? path : `${path}/${tab}`);
}

/** The way between the pages of one session: those that the counsellor has the right to. */
export function DeskNav({
  locale,
  sessionId,
  tab,
  right,
}: {
  locale: Locale;
  sessionId: string;
  tab: DeskTab | null;
  right: Right;
}) {
  const words = deskStrings[locale];
  const shown = deskTabs.filter((one) => rights.indexOf(right) >= rights.indexOf(tabRights[one]));
  return (
    <nav aria-label={words.nav} className={styles.nav}>
      <ul>
        {shown.map((one) => (
          <li key={one}>
            <a
              href={deskPath(locale, sessionId, one)}
              aria-current={one === tab ? "page" : undefined}
            >
              {words.tabs[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
