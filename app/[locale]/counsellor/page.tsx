import { AccountNote } from "#app/_counsellor/account/account-note.tsx";
import styles from "#app/_counsellor/counsellor.module.css";
import { NewSession } from "#app/_counsellor/form/new-session.tsx";
import { Rehearsal } from "#app/_counsellor/form/rehearsal.tsx";
import { SessionList } from "#app/_counsellor/session-list.tsx";
import { readPageCounsellor } from "#app/_counsellor/signed-in.ts";
import { readLocale } from "#app/_ui/page-locale.ts";
import { pageMetadata } from "#app/_ui/page-metadata.ts";
import { PageShell } from "#app/_ui/page-shell.tsx";
import { env } from "#lib/env.ts";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import { listSessions } from "#lib/sessions/live/session-view.ts";
import { openSessions } from "#lib/sessions/start.ts";

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps<"/[locale]/counsellor">) {
  const locale = await readLocale(params);
  const { title, description } = counsellorStrings[locale];
  return pageMetadata({ locale, path: "/counsellor", title, description, index: false });
}

export default async function Page({ params }: PageProps<"/[locale]/counsellor">) {
  const locale = await readLocale(params);
  const words = counsellorStrings[locale];
  const counsellor = await readPageCounsellor();
  const lines = counsellor ? await listSessions(await openSessions(), counsellor.id) : [];
  const mayStart = counsellor !== null || env.AZIMUT_SIGNUP === "open";
  return (
    <PageShell locale={locale} path="/counsellor" menu={false}>
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
            <NewSession locale={locale} isSignedIn={counsellor !== null} />
            <Rehearsal locale={locale} isSignedIn={counsellor !== null} />
          </div>
        ) : (
          <p>{words.signedOutClosed}</p>
        )}
      </div>
    </PageShell>
  );
}
