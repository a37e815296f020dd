import type { ReactNode } from "react";
import { readIds } from "#app/_api/page-ids.ts";
import { tellStatus } from "#app/_api/page-status.ts";
import { localPath, readLocale } from "#app/_ui/address.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { PageShell } from "#app/_ui/frame/page-shell.tsx";
import type { Counsellor } from "#lib/auth/counsellor.ts";
import { counsellorStrings, sessionPageStrings } from "#lib/i18n/counsellor/words.ts";
import type { Locale } from "#lib/locale.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type SessionView, viewSession } from "#lib/sessions/live/session-view.ts";
import { type Right, rights } from "#lib/sessions/session/rights.ts";
import { openSessions } from "#lib/sessions/start.ts";
import styles from "./counsellor.module.css";
import { readPageCounsellor } from "./counsellor-page.ts";
import frame from "./session-page.module.css";

/** The pages of a session between which its counsellor goes, in this order, and the right that each needs. */
const tabRights = {
  board: "watch",
  screen: "watch",
  restitution: "run",
  interviews: "run",
  paper: "run",
  settings: "own",
  data: "own",
  team: "run",
} as const satisfies Readonly<Record<string, Right>>;

/** Every page of a session; `sheet` is the address of the poster that says how to join, `summary` what a school's head is given, `papers` those of privacy, `slips` the class list. */
const pageRights = {
  ...tabRights,
  sheet: "watch",
  summary: "run",
  papers: "run",
  slips: "run",
} as const;

type SessionTab = keyof typeof tabRights;
type SessionPageName = keyof typeof pageRights;

const tabs = Object.keys(tabRights) as SessionTab[];

/** A session for a counsellor who has a right to it: what each of its pages is drawn with. */
export interface SessionAccess {
  locale: Locale;
  context: SessionContext;
  view: SessionView;
  counsellor: Counsellor;
}

/** Gives the path of one of a session's pages. */
export function sessionPath(locale: Locale, sessionId: string, page: SessionPageName): string {
  return localPath(locale, barePath(sessionId, page));
}

/**
 * What each page of one session stands in: its title, the way to its other pages, and its content. Where the counsellor
 * has not the right that the page needs, there is no such session.
 */
export async function SessionPage({
  params,
  page,
  isBare = false,
  content: Content,
}: {
  params: Promise<{ locale: string; session: string }>;
  page: SessionPageName;
  /** The content is the whole page. */
  isBare?: boolean;
  content: (props: { access: SessionAccess }) => ReactNode;
}) {
  const locale = await readLocale(params);
  const { session: sessionId } = await readIds(params, ["session"]);
  const access = await findAccess({ locale, sessionId, need: pageRights[page] });
  const path = barePath(sessionId, page);
  if (!access.ok) {
    return (
      <PageShell locale={locale} path={path} menu={false}>
        <SessionMissing locale={locale} reason={access.reason} />
      </PageShell>
    );
  }
  if (isBare) return <Content access={access} />;
  const { session } = access.view;
  return (
    <PageShell locale={locale} path={path} menu={false}>
      <p className={styles.screen}>
        <a href={localPath(locale, "/counsellor")}>{counsellorStrings[locale].page.back}</a>
      </p>
      <h1 className={styles.title}>
        <bdi>{session.title}</bdi>
      </h1>
      {session.isRehearsal && (
        <p className={frame.rehearsal}>{sessionPageStrings[locale].rehearsal}</p>
      )}
      <SessionNav access={access} page={page} />
      <Content access={access} />
    </PageShell>
  );
}

async function findAccess(given: {
  locale: Locale;
  sessionId: string;
  need: Right;
}): Promise<({ ok: true } & SessionAccess) | { ok: false; reason: Missing }> {
  const { locale, sessionId, need } = given;
  const counsellor = await readPageCounsellor();
  if (!counsellor) return { ok: false, reason: "unknown" };
  const context = await openSessions();
  const view = await viewSession(context, { sessionId, counsellorId: counsellor.id });
  if (!view.ok) return { ok: false, reason: view.reason === "deleted" ? "deleted" : "unknown" };
  if (need !== "watch" && !includesRight(view.right, need)) return { ok: false, reason: need };
  return { ok: true, locale, context, view, counsellor };
}

/** The way between the pages of one session: those that the counsellor has the right to. */
function SessionNav({ access, page }: { access: SessionAccess; page: SessionPageName }) {
  const { locale, view } = access;
  const words = sessionPageStrings[locale];
  return (
    <nav aria-label={words.nav} className={frame.nav}>
      <ul>
        {tabs
          .filter((tab) => includesRight(view.right, tabRights[tab]))
          .map((tab) => (
            <li key={tab}>
              <a
                href={sessionPath(locale, view.session.id, tab)}
                aria-current={tab === page ? "page" : undefined}
              >
                {words.tabs[tab]}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

/**
 * Why a page of a session is not shown: the session is not this counsellor's, whether it exists or not; it was, until it was
 * deleted; or the page needs a larger right than a colleague has.
 */
type Missing = "unknown" | "deleted" | Exclude<Right, "watch">;

function SessionMissing({ locale, reason }: { locale: Locale; reason: Missing }) {
  const { page, title } = counsellorStrings[locale];
  const [status, heading, lead] = {
    unknown: [404, page.missing, page.missingLead] as const,
    deleted: [410, page.deleted, page.deletedLead] as const,
    run: [403, page.runOnly, page.smallRight] as const,
    own: [403, page.ownOnly, page.smallRight] as const,
  }[reason];
  tellStatus(status);
  return (
    <>
      <h1 className={styles.title}>{heading}</h1>
      <p className={styles.lead}>{lead}</p>
      <p className={styles.ways}>
        <ButtonLink kind="primary" href={localPath(locale, "/counsellor")}>
          {title}
        </ButtonLink>
      </p>
    </>
  );
}

function barePath(sessionId: string, page: SessionPageName): string {
  return `/counsellor/sessions/${sessionId}${page === "board" ? "" : `/${page}`}`;
}

function includesRight(has: Right, need: Right): boolean {
  return rights.indexOf(has) >= rights.indexOf(need);
}
