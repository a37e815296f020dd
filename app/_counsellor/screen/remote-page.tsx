import { tellStatus } from "#app/_api/page-status.ts";
import page from "#app/_counsellor/counsellor.module.css";
import { localPath } from "#app/_ui/address.ts";
import { QrCode } from "#app/_ui/qr-code.tsx";
import { env } from "#lib/env.ts";
import { remoteStrings } from "#lib/i18n/screen/words.ts";
import type { Locale } from "#lib/locale.ts";
import type { Session } from "#lib/sessions/session/session.ts";
import { deriveRemote, findRemote } from "#lib/sessions/session/slide.ts";
import { openSessions } from "#lib/sessions/start.ts";
import styles from "./remote.module.css";
import { Remote } from "./remote.tsx";

/** The remote: three buttons for a telephone, and the session's title. Of the session it shows nothing else. */
export async function RemotePage({
  locale,
  sessionId,
  remoteKey,
}: {
  locale: Locale;
  sessionId: string;
  remoteKey: string;
}) {
  const words = remoteStrings[locale];
  const found = await findRemote(await openSessions(), { sessionId, key: remoteKey });
  if (!found.ok) {
    tellStatus(404);
    return (
      <>
        <h1 className={page.title}>{words.missing}</h1>
        <p className={page.lead}>{words.missingLead}</p>
      </>
    );
  }
  return (
    <>
      <h1 className={page.title}>
        <bdi>{found.session.title}</bdi>
      </h1>
      <Remote url={`/api/v1/sessions/${sessionId}/remote`} remoteKey={remoteKey} words={words} />
    </>
  );
}

/** The way to the remote, for those who run the session. Folded: it is not for the room's eyes. */
export function RemoteLink({
  locale,
  session,
  secret,
}: {
  locale: Locale;
  session: Session;
  secret: string;
}) {
  const words = remoteStrings[locale];
  const path = localPath(
    locale,
    `/counsellor/remote/${session.id}/${deriveRemote(secret, session)}`,
  );
  return (
    <details className={page.screen}>
      <summary>{words.title}</summary>
      <p>{words.lead}</p>
      <QrCode address={`${env.PUBLIC_URL}${path}`} label={words.qr} className={styles.qr} />
      <p>
        <a href={path}>{words.go}</a>
      </p>
    </details>
  );
}
