import { localPath } from "#app/_ui/address.ts";
import { env } from "#lib/env.ts";
import type { screenStrings } from "#lib/i18n/screen/words.ts";
import type { SessionView } from "#lib/sessions/live/session-view.ts";
import { QrCode } from "../qr-code.tsx";
import { DoorCounts } from "./door-counts.tsx";
import styles from "./projector.module.css";

type Given = { view: SessionView; words: (typeof screenStrings)["fr"] };

/** The lobby, to be read from the back of a room: the way in and how far the group is. In the session's language. */
export function DoorSide({ view, words }: Given) {
  const { joined, started, done } = words;
  return (
    <>
      <WayIn view={view} words={words} />
      <DoorCounts locale={view.session.locale} words={{ joined, started, done }} />
    </>
  );
}

/** How to join; or why one cannot. */
function WayIn({ view: { session, state, door }, words }: Given) {
  if (!door) {
    const said = state === "open" ? words.full : words[state];
    return (
      <div className={styles.shut} lang={session.locale}>
        <p>{said}</p>
      </div>
    );
  }
  const join = `${env.PUBLIC_URL}${localPath(session.locale, "/join")}`;
  return (
    <div className={styles.door} lang={session.locale}>
      <div>
        <p className={styles.label}>{words.goTo}</p>
        <p className={styles.address}>{join.replace(/^https?:\/\//, "")}</p>
        <p className={styles.label}>{words.typeCode}</p>
        <p className={styles.code} translate="no">
          {door.code}
        </p>
      </div>
      <div className={styles.qr}>
        <QrCode
          text={`${env.PUBLIC_URL}${localPath(session.locale, `/s/${door.token}`)}`}
          label={words.orScan}
        />
        <p className={styles.label}>{words.orScan}</p>
      </div>
    </div>
  );
}
