import { localPath } from "#app/_ui/address.ts";
import { deskStrings } from "#lib/i18n/counsellor/words.ts";
import type { Locale } from "#lib/locale.ts";
import { type Right, rights } from "#lib/sessions/session/rights.ts";
import styles from "./session-nav.module.css";

/** The pages of one session, in the order of the way between them. */
const deskTabs = ["board", "screen", "restitution", "interviews", "paper", "data", "team"] as const;
export type DeskTab = (typeof deskTabs)[number];

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
