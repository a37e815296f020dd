import type { ReactNode } from "react";
import { localPath } from "#app/_ui/address.ts";
import { PageShell } from "#app/_ui/page-shell.tsx";
import { counsellorStrings, deskStrings } from "#lib/i18n/counsellor/words.ts";
import type { Locale } from "#lib/locale.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type SessionView, viewSession } from "#lib/sessions/live/session-view.ts";
import { type Right, rights } from "#lib/sessions/session/rights.ts";
import { openSessions } from "#lib/sessions/start.ts";
import styles from "./counsellor.module.css";
import { SessionMissing } from "./session-missing.tsx";
import navStyles from "./session-nav.module.css";
import { DeskNav, type DeskTab, tabRights } from "./session-nav.tsx";
import { readPageCounsellor } from "./signed-in.ts";

/** One session as the counsellor who asks has it on their desk. */
export interface Desk {
  context: SessionContext;
  view: SessionView;
  counsellorId: string;
}

/** Loads a session for the counsellor who asks for a page; null where they have not the right that the page needs. */
export async function readDesk(sessionId: string, need: Right): Promise<Desk | null> {
  const counsellor = await readPageCounsellor();
  if (!counsellor) return null;
  const context = await openSessions();
  const view = await viewSession(context, { sessionId, counsellorId: counsellor.id });
  if (!view.ok || rights.indexOf(view.right) < rights.indexOf(need)) return null;
  return { context, view, counsellorId: counsellor.id };
}

/** What each page of one session stands in: its title, the way to its other pages, and `draw`'s content. */
export async function DeskPage({
  locale,
  sessionId,
  tab,
  draw,
}: {
  locale: Locale;
  sessionId: string;
  tab: DeskTab;
  draw: (desk: Desk) => ReactNode;
}) {
  const desk = await readDesk(sessionId, tabRights[tab]);
  const path = `/counsellor/sessions/${sessionId}${tab === "board" ? "" : `/${tab}`}`;
  if (!desk) {
    return (
      <PageShell locale={locale} path={path} menu={false}>
        <SessionMissing locale={locale} />
      </PageShell>
    );
  }
  const { session, right } = desk.view;
  return (
    <PageShell locale={locale} path={path} menu={false}>
      <p className={styles.screen}>
        <a href={localPath(locale, "/counsellor")}>{counsellorStrings[locale].page.back}</a>
      </p>
      <h1 className={styles.title}>
        <bdi>{session.title}</bdi>
      </h1>
      {session.rehearsal === 1 && (
        <p className={navStyles.rehearsal}>{deskStrings[locale].rehearsal}</p>
      )}
      <DeskNav locale={locale} sessionId={sessionId} tab={tab} right={right} />
      {draw(desk)}
    </PageShell>
  );
}
