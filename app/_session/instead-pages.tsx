import { tellStatus } from "#app/_api/page-status.ts";
import { statusOf } from "#app/_api/problem.ts";
import { localPath } from "#app/_ui/address.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { JoinCodeForm } from "#app/_ui/frame/code-form.tsx";
import { PageShell } from "#app/_ui/frame/page-shell.tsx";
import { Moment } from "#app/_ui/moment.tsx";
import { addressParticipant } from "#lib/i18n/session/addressed.ts";
import { sessionStrings } from "#lib/i18n/session/words.ts";
import type { Locale } from "#lib/locale.ts";
import type { Session } from "#lib/sessions/session/session.ts";
import { OpenedResult } from "./news.tsx";
import type { NoPageSeat } from "./seat.ts";
import { readDoorKey, seatPath } from "./session-address.ts";
import styles from "./session-page.module.css";
import { SlipNews } from "./slip-fields.tsx";

/**
 * What a code leads to that opens nothing, whether unknown, not open yet, closed or expired: the same words, and another try.
 * Only a code that was typed can be mistyped.
 */
export function NoDoor({ locale, code }: { locale: Locale; code: string }) {
  tellStatus(404);
  const { door, join } = sessionStrings[locale];
  const key = readDoorKey(code);
  return (
    <>
      <h1 className={styles.title}>{door.none}</h1>
      <SlipNews
        locale={locale}
        door={code}
        isToken={"token" in key}
        seats={seatPath(locale, "")}
        words={door.slip}
      />
      <p className={styles.lead}>{"code" in key ? door.noneLead : door.noneScanned}</p>
      {"code" in key ? (
        <JoinCodeForm locale={locale} label={door.noneAgain} value={key.code} />
      ) : (
        <p className={styles.ways}>
          <ButtonLink kind="primary" href={localPath(locale, `/s/${key.token}`)}>
            {door.tryAgain}
          </ButtonLink>
        </p>
      )}
      <p className={styles.section}>
        {join.haveTicket} <a href={localPath(locale, "/s/ticket")}>{join.ticketLink}</a>
      </p>
    </>
  );
}

/** A participant's page where there is no participant: another device, taken out, or all deleted. */
export function SeatGone({ locale, found }: { locale: Locale; found: NoPageSeat }) {
  tellStatus(statusOf(found.reason));
  const { gone, join } = addressParticipant(locale, found).session;
  const [title, lead] = gone[found.reason];
  return (
    <PageShell locale={locale} path="/join" width="reading" menu={false}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.lead}>
        {found.reason === "replaced" ? (
          <Moment locale={locale} at={found.at} template={lead} />
        ) : (
          lead
        )}
      </p>
      <p className={styles.ways}>
        <ButtonLink kind="primary" href={localPath(locale, "/s/ticket")}>
          {join.ticketLink}
        </ButtonLink>
        <ButtonLink href={localPath(locale, "/join")}>{join.title}</ButtonLink>
      </p>
    </PageShell>
  );
}

/** What somebody sees who is done before the counsellor opens the results. */
export function HeldResult({ locale, session }: { locale: Locale; session: Session }) {
  const words = addressParticipant(locale, session).session.ownPage;
  return (
    <PageShell locale={locale} path={`/s/mine/${session.id}/result`} width="reading" menu={false}>
      <h1 className={styles.title}>{words.held}</h1>
      <p className={styles.lead}>{words.heldLead}</p>
      <OpenedResult sessionId={session.id} />
      <p className={styles.ways}>
        <ButtonLink kind="primary" href={seatPath(locale, session.id)}>
          {words.back}
        </ButtonLink>
        <ButtonLink href={seatPath(locale, session.id, "/quiz#review")}>{words.review}</ButtonLink>
      </p>
    </PageShell>
  );
}
