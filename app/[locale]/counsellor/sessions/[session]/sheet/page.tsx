import { DoorCard } from "#app/_counsellor/board/door-card.tsx";
import styles from "#app/_counsellor/counsellor.module.css";
import { SessionMissing } from "#app/_counsellor/session-missing.tsx";
import { readPageCounsellor } from "#app/_counsellor/signed-in.ts";
import { PrintButton } from "#app/_print/print-button.tsx";
import { Notice } from "#app/_session/notice.tsx";
import { readLocale } from "#app/_ui/page-locale.ts";
import { pageMetadata } from "#app/_ui/page-metadata.ts";
import { PageShell } from "#app/_ui/page-shell.tsx";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import { sessionStrings } from "#lib/i18n/session/words.ts";
import { viewSession } from "#lib/sessions/live/session-view.ts";
import { openSessions } from "#lib/sessions/start.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/counsellor/sessions/[session]/sheet">;

export async function generateMetadata({ params }: Props) {
  const locale = await readLocale(params);
  const { title } = counsellorStrings[locale].sheet;
  return pageMetadata({ locale, path: "/counsellor", title, description: title, index: false });
}

/** One page for the wall: how to join, and what happens to answers. In the session's language, whatever the counsellor reads. */
export default async function Page({ params }: Props) {
  const locale = await readLocale(params);
  const { session: sessionId } = await params;
  const counsellor = await readPageCounsellor();
  const context = await openSessions();
  const view =
    counsellor && (await viewSession(context, { sessionId, counsellorId: counsellor.id }));
  const path = `/counsellor/sessions/${sessionId}/sheet`;
  if (!view?.ok) {
    return (
      <PageShell locale={locale} path={path} menu={false}>
        <SessionMissing locale={locale} />
      </PageShell>
    );
  }
  const { session, door } = view;
  const words = counsellorStrings[session.locale].sheet;
  return (
    <PageShell locale={locale} path={path} width="reading" menu={false}>
      <div lang={session.locale}>
        <p>
          <bdi>{session.title}</bdi>
        </p>
        <h1 className={styles.sheetTitle}>{words.title}</h1>
        <ol className={styles.steps}>
          {[words.one, words.two, words.three].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {door ? (
          <DoorCard locale={session.locale} session={session} door={door} />
        ) : (
          <p className={styles.note}>{words.closed}</p>
        )}
        <section className={styles.notice} aria-labelledby="notice">
          <h2 id="notice" className={styles.subtitle}>
            {sessionStrings[session.locale].door.noticeTitle}
          </h2>
          <Notice locale={session.locale} session={session} />
        </section>
      </div>
      <p className={styles.screen}>
        <PrintButton text={counsellorStrings[locale].sheet.print} />
      </p>
    </PageShell>
  );
}
