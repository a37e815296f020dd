import { JoinQrCode, writeJoinAddress } from "#app/_counsellor/join-card.tsx";
import { Moment } from "#app/_ui/moment.tsx";
import type { screenStrings } from "#lib/i18n/screen/words.ts";
import type { Locale } from "#lib/locale.ts";
import type { SessionView } from "#lib/sessions/live/session-view.ts";
import styles from "./lobby.module.css";
import { LobbyCounts } from "./lobby-counts.tsx";

interface LobbyProps {
  view: SessionView;
  words: (typeof screenStrings)[Locale];
}

/** The lobby, to be read from the back of a room: how to join and how far the group is. In the session's language. */
export function Lobby({ view, words }: LobbyProps) {
  const { joined, started, done, perRound } = words;
  return (
    <>
      <HowToJoin view={view} words={words} />
      <LobbyCounts locale={view.session.locale} words={{ joined, started, done, perRound }} />
    </>
  );
}

/** How to join; or why one cannot. */
function HowToJoin({ view: { session, state, way, door }, words }: LobbyProps) {
  const { locale } = session;
  if (!door) {
    const said = state === "open" ? words.full : words[state];
    return (
      <div className={styles.shut} lang={locale}>
        <p>{said}</p>
        {state === "draft" && session.openedAt !== null && (
          <p>
            <Moment locale={locale} at={session.openedAt} template={words.opensAt} />
          </p>
        )}
      </div>
    );
  }
  return (
    <div className={styles.join} lang={locale}>
      <div>
        {session.round > 1 && <p className={styles.second}>{words.second}</p>}
        <p className={styles.label}>{words.goTo}</p>
        <p className={styles.address}>{writeJoinAddress(locale)}</p>
        <p className={styles.label}>{words.typeCode}</p>
        <p className={styles.code} translate="no">
          {way.code}
        </p>
      </div>
      <div className={styles.qr}>
        <JoinQrCode locale={locale} way={way} label={words.orScan} />
        <p className={styles.label}>{words.orScan}</p>
      </div>
    </div>
  );
}
