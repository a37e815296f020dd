import { ActionButton } from "#app/_counsellor/action-button.tsx";
import styles from "#app/_counsellor/counsellor.module.css";
import { HandOver } from "#app/_counsellor/hand-over.tsx";
import type { SessionAccess } from "#app/_counsellor/session-page.tsx";
import { localPath } from "#app/_ui/address.ts";
import { Day, Moment } from "#app/_ui/moment.tsx";
import { env } from "#lib/env.ts";
import { journalStrings, teamStrings } from "#lib/i18n/team/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import {
  type JournalActor,
  type JournalLine,
  readJournal,
} from "#lib/sessions/team/journal-view.ts";
import { readTeam, type TeamMember } from "#lib/sessions/team/team.ts";
import { InvitationLink, InviteForm } from "./invitation-forms.tsx";

/** Who shares a session, the invitations, and the journal. */
export async function TeamPage({ access }: { access: SessionAccess }) {
  const { locale, context, view, counsellor } = access;
  const counsellorId = counsellor.id;
  const own = { sessionId: view.session.id, counsellorId };
  const [team, journal] = [await readTeam(context, own), await readJournal(context, own)];
  if (!team.ok || !journal.ok) return null;
  const words = teamStrings[locale];
  const api = `/api/v1/sessions/${own.sessionId}`;
  const address = `${env.PUBLIC_URL}${localPath(locale, `/counsellor/invited/${own.sessionId}/`)}`;
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
                <span>{`, ${words.rights[member.right]}`}</span>
              </span>
              {view.right === "own" && member.right !== "own" && (
                <ActionButton
                  method="DELETE"
                  url={`${api}/colleagues/${member.userId}`}
                  text={fillTemplate(words.removeName, {
                    name: nameMember(member, counsellorId, locale),
                  })}
                  faults={faults}
                />
              )}
              {member.userId === counsellorId && member.right !== "own" && (
                <ActionButton
                  method="DELETE"
                  url={`${api}/colleagues/${counsellorId}`}
                  then={localPath(locale, "/counsellor")}
                  text={words.leave}
                  faults={faults}
                />
              )}
            </li>
          ))}
        </ul>
      </section>
      {view.right === "own" && !counsellor.isAnonymous && (
        <section className={styles.section} aria-labelledby="hand-over">
          <h2 id="hand-over">{words.handOver}</h2>
          <p>{words.handOverLead}</p>
          <HandOver
            locale={locale}
            sessionId={own.sessionId}
            colleagues={team.members.filter(({ right }) => right !== "own")}
          />
          <p>{words.handOverNobody}</p>
        </section>
      )}
      {view.right === "own" && (
        <section className={styles.section} aria-labelledby="invite">
          <h2 id="invite">{words.invite}</h2>
          <p>{words.inviteLead}</p>
          {counsellor.isAnonymous ? (
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
            {team.invitations.map(({ id, right, expiresAt }) => (
              <li key={id}>
                <p>
                  <span>{`${words.rights[right]},`}</span>{" "}
                  <Day locale={locale} at={expiresAt} template={words.until} />
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
                    faults={faults}
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

function nameMember({ email, userId }: TeamMember, counsellorId: string, locale: Locale): string {
  const words = teamStrings[locale];
  const name = email ?? words.withoutAddress;
  return userId === counsellorId ? `${name} (${words.you})` : name;
}

/** Who did what to a session, the newest first. */
function JournalTable({ locale, lines }: { locale: Locale; lines: readonly JournalLine[] }) {
  const words = journalStrings[locale];
  return (
    <section className={styles.section} aria-labelledby="journal">
      <h2 id="journal">{words.title}</h2>
      <p>{words.lead}</p>
      <div className={styles.scroll}>
        <table aria-labelledby="journal">
          <thead>
            <tr>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.who}</th>
              <th scope="col">{words.what}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, at, actor, action, detail }) => (
              <tr key={id}>
                <td>
                  <Moment locale={locale} at={at} />
                </td>
                <td>
                  <bdi>{nameActor(actor, locale)}</bdi>
                </td>
                <td>
                  <span>{words.actions[action]}</span>
                  {detail && <span>{` (${wordDetail(detail, locale)})`}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function nameActor(actor: JournalActor, locale: Locale): string {
  return actor.kind === "counsellor" ? actor.email : journalStrings[locale].actors[actor.kind];
}

function wordDetail(detail: string, locale: Locale): string {
  const { details } = journalStrings[locale];
  return detail === "watch" || detail === "run" || detail === "own" ? details[detail] : detail;
}
