import styles from "#app/_counsellor/counsellor.module.css";
import { readPageCounsellor } from "#app/_counsellor/counsellor-page.ts";
import { localPath } from "#app/_ui/address.ts";
import { Day } from "#app/_ui/moment.tsx";
import type { Counsellor } from "#lib/auth/counsellor.ts";
import { env } from "#lib/env.ts";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import { screenStrings } from "#lib/i18n/screen/words.ts";
import { teamStrings } from "#lib/i18n/team/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { listSessions, type SessionLine } from "#lib/sessions/live/session-view.ts";
import { findDefaults } from "#lib/sessions/session/defaults.ts";
import { openSessions } from "#lib/sessions/start.ts";
import { NewSession, Rehearsal } from "./new-session.tsx";

/** A counsellor's first page: how they are known, their sessions, and starting one. */
export async function HomePage({ locale }: { locale: Locale }) {
  const words = counsellorStrings[locale];
  const counsellor = await readPageCounsellor();
  const context = await openSessions();
  const lines = counsellor ? await listSessions(context, counsellor.id) : [];
  const mayStart = counsellor !== null || env.AZIMUT_SIGNUP === "open";
  return (
    <>
      <h1 className={styles.title}>{words.title}</h1>
      <AccountNote locale={locale} counsellor={counsellor} />
      {lines.length > 0 && <SessionList locale={locale} lines={lines} />}
      <div className={styles.spread}>
        <section aria-labelledby="how">
          <h2 id="how" className={styles.subtitle}>
            {words.lead}
          </h2>
          <ol className={styles.steps}>
            {words.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        {mayStart ? (
          <div>
            <NewSession
              locale={locale}
              isSignedIn={counsellor !== null}
              now={context.clock()}
              defaults={counsellor && (await findDefaults(context.store.db, counsellor.id))}
            />
            <Rehearsal locale={locale} isSignedIn={counsellor !== null} />
          </div>
        ) : (
          <p>{words.signedOutClosed}</p>
        )}
      </div>
    </>
  );
}

/** Says how a counsellor is known, and leads to the account. */
function AccountNote({ locale, counsellor }: { locale: Locale; counsellor: Counsellor | null }) {
  const words = counsellorStrings[locale];
  const account = localPath(locale, "/counsellor/account");
  if (counsellor === null) {
    return (
      <p>
        <a href={account}>{words.signIn}</a>
      </p>
    );
  }
  if (counsellor.isAnonymous) {
    return (
      <p className={styles.note}>
        {words.anonymous} <a href={account}>{words.keep}</a>
      </p>
    );
  }
  return (
    <p>
      <a href={account}>{words.account}</a> {counsellor.email && <bdi>({counsellor.email})</bdi>}
    </p>
  );
}

/** "My sessions": state, counts and dates, the newest first. */
function SessionList({ locale, lines }: { locale: Locale; lines: readonly SessionLine[] }) {
  const words = counsellorStrings[locale];
  return (
    <div className={styles.scroll}>
      <table className={styles.list}>
        <caption>{words.list}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.state}</th>
            <th scope="col" className={styles.number}>
              {words.joined}
            </th>
            <th scope="col" className={styles.number}>
              {words.done}
            </th>
            <th scope="col">{words.created}</th>
            <th scope="col">{words.erasedOn}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ session, right, state, joined, done, firstDone }) => (
            <tr key={session.id}>
              <th scope="row">
                <a href={localPath(locale, `/counsellor/sessions/${session.id}`)}>
                  <bdi>{session.title}</bdi>
                </a>
                {right !== "own" && (
                  <span className={styles.shared}> ({teamStrings[locale].shared[right]})</span>
                )}
              </th>
              <td>
                <span className={styles.state} data-state={state}>
                  {words.states[state]}
                </span>
              </td>
              <td className={styles.number}>{joined}</td>
              <td className={styles.number}>
                {firstDone === null
                  ? done
                  : fillTemplate(screenStrings[locale].perRound, {
                      first: firstDone,
                      second: done,
                    })}
              </td>
              <td>
                <Day locale={locale} at={session.createdAt} />
              </td>
              <td>
                <Day locale={locale} at={session.expiresAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
