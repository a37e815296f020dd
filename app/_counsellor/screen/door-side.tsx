import { localPath } from "#app/_ui/address.ts";
import { env } from "#lib/env.ts";
import type { screenStrings } from "#lib/i18n/screen.ts";
import type { SessionView } from "#lib/sessions/session-view.ts";
import { QrCode } from "../qr-code.tsx";
import styles from "./projector.module.css";

/** The way in, to be read from the back of a room; or why there is none. In the session's language. */
export function DoorSide({
  view: { session, state, door },
  words,
}: {
  view: SessionView;
  words: (typeof screenStrings)["fr"];
}) {
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
