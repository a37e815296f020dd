import { localPath } from "#app/_ui/address.ts";
import button from "#app/_ui/button.module.css";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import field from "#app/_ui/field.module.css";
import { FieldWords } from "#app/_ui/field-words.tsx";
import { addressParticipant } from "#lib/i18n/session/addressed.ts";
import type { SessionPageFault } from "#lib/i18n/session/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { smallestGroup } from "#lib/scoring/group/smallest-group.ts";
import { nameTold } from "#lib/sessions/session/first-arrival.ts";
import { findQuiz } from "#lib/sessions/session/quiz.ts";
import type { Session } from "#lib/sessions/session/session.ts";
import { JoinForm } from "./join-form.tsx";
import { Notice } from "./notice.tsx";
import { seatPath } from "./session-address.ts";
import styles from "./session-page.module.css";
import { SlipFields, SlipPutAway } from "./slip-fields.tsx";

/** A session's door: what it is, what happens to answers, and the way in. */
export function DoorPage({
  locale,
  code,
  session,
  attempt,
  token,
  alias,
  fault,
  isHandedOver,
}: {
  locale: Locale;
  code: string;
  session: Session;
  /** Makes joining twice by the same form one participant. */
  attempt: string;
  /** Shows that the form was drawn for this browser. */
  token: string;
  /** The name this browser is in the session with already. */
  alias: string | null;
  fault: SessionPageFault | null;
  /** Whether somebody has just left this device to the next person. */
  isHandedOver: boolean;
}) {
  const strings = addressParticipant(locale, session).session;
  const words = strings.door;
  const isUsed = fault === "slip-used";
  const facts = fillTemplate(words.facts, {
    quiz: session.mode === "full" ? words.full : words.express,
    total: findQuiz(session).items.length,
  });
  return (
    <>
      <h1 className={styles.title}>
        <bdi>{session.title}</bdi>
      </h1>
      <p className={styles.lead}>{facts}</p>
      {session.isRehearsal && <p className={styles.fault}>{words.rehearsal}</p>}
      {fault && (
        <p className={styles.fault} role="alert">
          {strings.faults[fault]}
        </p>
      )}
      {isHandedOver && alias === null && (
        <p className={styles.said} role="status">
          {strings.ownPage.left}
        </p>
      )}
      {alias !== null && (
        <div className={styles.card}>
          <p>{fillTemplate(words.already, { alias })}</p>
          <p className={styles.ways}>
            <ButtonLink kind="primary" href={seatPath(locale, session.id)}>
              {words.resume}
            </ButtonLink>
          </p>
          <p>{words.notYou}</p>
          <SlipPutAway door={code} />
        </div>
      )}
      <section className={styles.card} aria-labelledby="notice">
        <h2 id="notice" className={styles.noticeTitle}>
          {words.noticeTitle}
        </h2>
        <Notice locale={locale} session={session} />
        {alias === null && (
          <JoinForm
            action={localPath(locale, `/s/${code}/enter`)}
            busy={{ joining: words.joining, waiting: words.waiting }}
          >
            <input type="hidden" name="token" value={token} />
            <input type="hidden" name="attempt" value={attempt} />
            <input type="hidden" name="told" value={nameTold(session)} />
            {session.aliasPolicy === "free" ? (
              <>
                <FieldWords id="alias" label={words.alias} hint={words.aliasHint} />
                <input
                  className={field.input}
                  id="alias"
                  name="alias"
                  required
                  maxLength={100}
                  autoComplete="off"
                  aria-describedby="alias-hint"
                />
              </>
            ) : (
              <p className={field.hint}>{words.aliasGenerated}</p>
            )}
            <SubgroupSelect locale={locale} session={session} />
            <SlipFields door={code} words={words.slip} />
            {isUsed && <input type="hidden" name="again" value="yes" />}
            <button type="submit" className={`${button.button} ${button.primary} ${button.large}`}>
              {isUsed ? words.slip.again : words.join}
            </button>
            {isUsed && (
              <p>
                <a href={localPath(locale, "/s/ticket")}>{strings.join.ticketLink}</a>
              </p>
            )}
          </JoinForm>
        )}
      </section>
    </>
  );
}

/** Which subgroup somebody joins, where the counsellor has named some; none at first. */
export function SubgroupSelect({ locale, session }: { locale: Locale; session: Session }) {
  const names = session.subgroups;
  const words = addressParticipant(locale, session).group;
  if (names.length === 0) return null;
  return (
    <>
      <FieldWords
        id="subgroup"
        label={words.subgroup}
        hint={fillTemplate(words.subgroupHint, { least: smallestGroup })}
      />
      <select
        className={field.input}
        id="subgroup"
        name="subgroup"
        aria-describedby="subgroup-hint"
      >
        <option value="">{words.noSubgroup}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}
