import { encode } from "uqr";
import { localPath } from "#app/_ui/address.ts";
import { env } from "#lib/env.ts";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import type { Locale } from "#lib/locale.ts";
import type { SessionView, ShownDoor } from "#lib/sessions/live/session-view.ts";
import page from "./counsellor.module.css";
import styles from "./join-card.module.css";

/** How to join, to be read from afar: the code, the short address, the QR code. */
export function JoinCard({
  locale,
  session,
  door,
}: {
  locale: Locale;
  session: SessionView["session"];
  door: ShownDoor;
}) {
  const words = counsellorStrings[locale].page;
  const isLocal = /^http:\/\/(localhost|127\.)/.test(env.PUBLIC_URL);
  return (
    <>
      <div className={styles.card}>
        <div>
          <p className={styles.label}>{words.code}</p>
          <p className={styles.code} translate="no">
            {door.code}
          </p>
          <p className={styles.label}>{words.address}</p>
          <p className={styles.address}>{writeJoinAddress(session.locale)}</p>
        </div>
        <JoinQrCode locale={session.locale} door={door} label={words.qr} />
      </div>
      {isLocal && <p className={`${page.note} ${page.screen}`}>{words.localAddress}</p>}
    </>
  );
}

/** Gives the address at which a code is typed, as people type it. It is the public address, never the request's. */
export function writeJoinAddress(locale: Locale): string {
  return `${env.PUBLIC_URL}${localPath(locale, "/join")}`.replace(/^https?:\/\//, "");
}

/** The QR code of a session's own address, with its quiet zone, dark on light in every theme: some readers see nothing else. */
export function JoinQrCode({
  locale,
  door,
  label,
}: {
  locale: Locale;
  door: ShownDoor;
  label: string;
}) {
  const address = `${env.PUBLIC_URL}${localPath(locale, `/s/${door.token}`)}`;
  const { data, size } = encode(address, { ecc: "M", border: 4 });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
