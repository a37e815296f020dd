import { ActionButton } from "#app/_counsellor/action-button.tsx";
import styles from "#app/_counsellor/counsellor.module.css";
import { Day } from "#app/_counsellor/day.tsx";
import type { Desk } from "#app/_counsellor/session-page.tsx";
import { readPageCounsellor } from "#app/_counsellor/signed-in.ts";
import { localPath } from "#app/_ui/address.ts";
import { env } from "#lib/env.ts";
import { teamStrings } from "#lib/i18n/team/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { readJournal } from "#lib/sessions/team/journal-view.ts";
import { readTeam, type TeamMember } from "#lib/sessions/team/team.ts";
import { InvitationLink } from "./invitation-link.tsx";
import { InviteForm } from "./invite-form.tsx";
import { JournalTable } from "./journal-table.tsx";

/** Who shares a session, the invitations, and the journal. */
export async function TeamDesk({ locale, desk }: { locale: Locale; desk: Desk }) {
  const { context, view, counsellorId } = desk;
  const own = { sessionId: view.session.id, counsellorId };
  const [team, journal] = [await readTeam(context, own), await readJournal(context, own)];
  if (!team.ok || !journal.ok) return null;
  const words = teamStrings[locale];
  const api = `/api/v1/sessions/${own.sessionId}`;
  const address = `${env.PUBLIC_URL}${localPath(locale, `/counsellor/invited/${own.sessionId}/`)}`;
  const isAnonymous = (await readPageCounsellor())?.isAnonymous === true;
  const { copy, copied, copyFailed, linkIs, linkHint, faults } = words;
  const linkWords = { copy, copied, copyFailed, linkIs, linkHint };
  return (
    <>
      <section aria-labelledby="team">
        <h2 id="team" className={styles.subtitle}>
          {words.team}
        </h2>
        <p>{words.teamLead}</p>
        <ul className={styles.plain}>
          {team.members.map((member) => (
            <li key={member.userId} className={styles.ways}>
              <span>
                <strong>
                  <bdi>{nameMember(member, counsellorId, locale)}</bdi>
                </strong>
                , {words.rights[member.right]}
              </span>
              {view.right === "own" && member.right !== "own" && (
                <ActionButton
                  method="DELETE"
                  url={`${api}/colleagues/${member.userId}`}
                  text={fillTemplate(words.removeName, {
                    name: nameMember(member, counsellorId, locale),
                  })}
                  failed={faults.failed}
                />
              )}
              {member.userId === counsellorId && member.right !== "own" && (
                <ActionButton
                  method="DELETE"
                  url={`${api}/colleagues/${counsellorId}`}
                  then={localPath(locale, "/counsellor")}
                  text={words.leave}
                  failed={faults.failed}
                />
              )}
            </li>
          ))}
        </ul>
      </section>
      {view.right === "own" && (
        <section className={styles.section} aria-labelledby="invite">
          <h2 id="invite">{words.invite}</h2>
          <p>{words.inviteLead}</p>
          {isAnonymous ? (
            <p className={styles.note}>
              <a href={localPath(locale, "/counsellor/account")}>{words.needsAccount}</a>
            </p>
          ) : (
            <InviteForm
              url={`${api}/invitations`}
              address={address}
              words={{ ...linkWords, ...words.rightsHint, legend: words.rightsTitle }}
              makeLink={words.makeLink}
              faults={faults}
            />
          )}
          <h3>{words.open}</h3>
          {team.invitations.length === 0 && <p>{words.openNone}</p>}
          <ul className={styles.plain}>
            {team.invitations.map(({ id, right, expires_at }) => (
              <li key={id}>
                <p>
                  {words.rights[right]}, <Until locale={locale} at={expires_at} />
                </p>
                <InvitationLink
                  url={`${api}/invitations/${id}`}
                  address={address}
                  show={words.showLink}
                  words={linkWords}
                  faults={faults}
                >
                  <ActionButton
                    method="DELETE"
                    url={`${api}/invitations/${id}`}
                    text={words.withdraw}
                    failed={faults.failed}
                  />
                </InvitationLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <JournalTable locale={locale} lines={journal.lines} />
    </>
  );
}

function Until({ locale, at }: { locale: Locale; at: number }) {
  const [before = "", after = ""] = teamStrings[locale].until.split("{date}");
  return (
    <>
      {before}
      <Day locale={locale} at={at} />
      {after}
    </>
  );
}

function nameMember({ email, userId }: TeamMember, counsellorId: string, locale: Locale): string {
  const words = teamStrings[locale];
  const name = email ?? words.withoutAddress;
  return userId === counsellorId ? `${name} (${words.you})` : name;
}
