import { localPath } from "#app/_ui/address.ts";
import { QrCode } from "#app/_ui/qr-code.tsx";
import { env } from "#lib/env.ts";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import type { Locale } from "#lib/locale.ts";
import type { SessionView, ShownWay } from "#lib/sessions/live/session-view.ts";
import page from "./counsellor.module.css";
import styles from "./join-card.module.css";

/** How to join, to be read from afar: the code, the short address, the QR code. */
export function JoinCard({
  locale,
  session,
  way,
}: {
  locale: Locale;
  session: SessionView["session"];
  way: ShownWay;
}) {
  const words = counsellorStrings[locale].page;
  return (
    <>
      <div className={styles.card}>
        <div className={styles.words}>
          <p className={styles.label}>{words.code}</p>
          <p className={styles.code} translate="no">
            {way.code}
          </p>
          <p className={styles.label}>{words.address}</p>
          <p className={styles.address}>{writeJoinAddress(session.locale)}</p>
        </div>
        <JoinQrCode locale={session.locale} way={way} label={words.qr} />
      </div>
      {isLocalAddress() && <p className={`${page.note} ${page.screen}`}>{words.localAddress}</p>}
    </>
  );
}

/** Gives the address at which a code is typed, as people type it. It is the public address, never the request's. */
export function writeJoinAddress(locale: Locale): string {
  return `${env.PUBLIC_URL}${localPath(locale, "/join")}`.replace(/^https?:\/\//, "");
}

/** Tells whether the public address is one of this machine alone, so that no phone can reach it. */
export function isLocalAddress(): boolean {
  return /^http:\/\/(localhost|127\.)/.test(env.PUBLIC_URL);
}

/** The QR code of a session's own address. */
export function JoinQrCode({
  locale,
  way,
  label,
}: {
  locale: Locale;
  way: ShownWay;
  label: string;
}) {
  const address = `${env.PUBLIC_URL}${localPath(locale, `/s/${way.token}`)}`;
  return <QrCode address={address} label={label} className={styles.qr} />;
}
