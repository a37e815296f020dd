import styles from "#app/_counsellor/counsellor.module.css";
import { QrCode } from "#app/_counsellor/qr-code.tsx";
import { localPath } from "#app/_ui/address.ts";
import { env } from "#lib/env.ts";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import type { Locale } from "#lib/locale.ts";
import type { SessionView, ShownDoor } from "#lib/sessions/live/session-view.ts";

/** The way in, to be read from afar: the code, the short address, the QR code. All from the public address (never the request's). */
export function DoorCard({
  locale,
  session,
  door,
}: {
  locale: Locale;
  session: SessionView["session"];
  door: ShownDoor;
}) {
  const words = counsellorStrings[locale].page;
  const join = `${env.PUBLIC_URL}${localPath(session.locale, "/join")}`;
  const isLocal = /^http:\/\/(localhost|127\.)/.test(env.PUBLIC_URL);
  return (
    <>
      <div className={styles.door}>
        <div>
          <p className={styles.label}>{words.code}</p>
          <p className={styles.code} translate="no">
            {door.code}
          </p>
          <p className={styles.label}>{words.address}</p>
          <p className={styles.address}>{join.replace(/^https?:\/\//, "")}</p>
        </div>
        <QrCode
          text={`${env.PUBLIC_URL}${localPath(session.locale, `/s/${door.token}`)}`}
          label={words.qr}
        />
      </div>
      {isLocal && <p className={`${styles.note} ${styles.screen}`}>{words.localAddress}</p>}
    </>
  );
}
