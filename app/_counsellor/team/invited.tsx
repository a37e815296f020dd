import { tellStatus } from "#app/_api/page-status.ts";
import { WaysIn } from "#app/_counsellor/account/ways-in.tsx";
import styles from "#app/_counsellor/counsellor.module.css";
import { readPageCounsellor } from "#app/_counsellor/counsellor-page.ts";
import { localPath } from "#app/_ui/address.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import { teamStrings } from "#lib/i18n/team/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { findSessionFor } from "#lib/sessions/session/rights.ts";
import { openSessions } from "#lib/sessions/start.ts";
import { findInvitation, findInviter } from "#lib/sessions/team/invitation.ts";
import { AcceptButton } from "./invitation-forms.tsx";

/** What an invitation is to, and the way to take it up: with an account. */
export async function Invited({
  locale,
  sessionId,
  token,
}: {
  locale: Locale;
  sessionId: string;
  token: string;
}) {
  const { invited: words, faults } = teamStrings[locale];
  const counsellor = await readPageCounsellor();
  const context = await openSessions();
  const board = localPath(locale, `/counsellor/sessions/${sessionId}`);
  const own = counsellor && { sessionId, counsellorId: counsellor.id };
  const known = own && (await findSessionFor(context.store.db, own, "watch"));
  const found = await findInvitation(context, { sessionId, token });
  if (!found.ok) {
    if (!known?.ok) tellStatus(404);
    return (
      <>
        <h1 className={styles.title}>{known?.ok ? words.title : words.missing}</h1>
        <p className={styles.lead}>{known?.ok ? words.already : words.missingLead}</p>
        <p className={styles.ways}>
          <ButtonLink kind="primary" href={known?.ok ? board : localPath(locale, "/counsellor")}>
            {known?.ok ? words.goTo : counsellorStrings[locale].title}
          </ButtonLink>
        </p>
      </>
    );
  }
  const { session, invitation } = found;
  const inviter = await findInviter(context, session);
  return (
    <>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.lead}>
        <span>{fillTemplate(words.lead[invitation.right], { who: inviter ?? words.someone })}</span>{" "}
        <strong>
          <bdi>{session.title}</bdi>
        </strong>
      </p>
      {counsellor && !counsellor.isAnonymous ? (
        <AcceptButton
          url={`/api/v1/sessions/${sessionId}/colleagues`}
          token={token}
          then={board}
          text={words.accept}
          faults={faults}
        />
      ) : (
        <>
          <p className={styles.note}>{words.needsAccount}</p>
          <WaysIn
            locale={locale}
            then={localPath(locale, `/counsellor/invited/${sessionId}/${token}`)}
          />
        </>
      )}
    </>
  );
}
