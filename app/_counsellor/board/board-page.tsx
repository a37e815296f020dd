import type { ReactNode } from "react";
import { showLive } from "#app/_api/views.ts";
import styles from "#app/_counsellor/counsellor.module.css";
import { FactList } from "#app/_counsellor/fact-list.tsx";
import { JoinCard } from "#app/_counsellor/join-card.tsx";
import { RemoteLink } from "#app/_counsellor/screen/remote-page.tsx";
import { ScreenLink } from "#app/_counsellor/screen-link.tsx";
import { type SessionAccess, sessionPath } from "#app/_counsellor/session-page.tsx";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { Moment } from "#app/_ui/moment.tsx";
import { boardStrings } from "#lib/i18n/board/words.ts";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import { writeDay } from "#lib/i18n/date.ts";
import { listedNameStrings, slipPageStrings } from "#lib/i18n/slips/words.ts";
import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import { type Locale, titleLanguage } from "#lib/locale.ts";
import { nameLive } from "#lib/sessions/live/live-session.ts";
import type { SessionView } from "#lib/sessions/live/session-view.ts";
import { hasOpenResults } from "#lib/sessions/session/opening.ts";
import { findQuiz } from "#lib/sessions/session/quiz.ts";
import type { Session } from "#lib/sessions/session/session.ts";
import board from "./board.module.css";
import { Board } from "./board.tsx";

/** One session's board: how to join, how far the group is, opening and closing, the results, the end. */
export function BoardPage({ access: { locale, context, view } }: { access: SessionAccess }) {
  const { session, right, state, way, door, counts } = view;
  const { page: words, states } = counsellorStrings[locale];
  return (
    <>
      <p className={styles.stateLine}>
        <span className={styles.state} data-state={state}>
          {states[state]}
        </span>{" "}
        <span>{wordState(locale, view)}</span>
      </p>
      <div className={board.head}>
        <details className={board.waysIn}>
          <summary>
            {words.code} <b translate="no">{way.code}</b>
          </summary>
          <JoinCard locale={locale} session={session} way={way} />
          <p className={styles.ways}>
            <ButtonLink href={sessionPath(locale, session.id, "sheet")}>{words.sheet}</ButtonLink>
            {right !== "watch" && (
              <ButtonLink href={sessionPath(locale, session.id, "slips")}>
                {slipPageStrings[locale].link}
              </ButtonLink>
            )}
          </p>
        </details>
        <ScreenLink href={sessionPath(locale, session.id, "screen")}>{words.toScreen}</ScreenLink>
      </div>
      <Board
        sessionId={session.id}
        until={session.expiresAt}
        url={`/api/v1/sessions/${session.id}`}
        initial={showLive(nameLive(session, counts, context.clock()))}
        locale={locale}
        items={findQuiz(session).items.length}
        subgroups={session.subgroups}
        aliasPolicy={session.aliasPolicy}
        canRun={right !== "watch"}
        hasDoor={door !== null}
        isHeld={session.resultPolicy === "held"}
        title={words.counts}
        words={boardStrings[locale]}
        nameWords={listedNameStrings[locale]}
        buttons={{
          open: words.open,
          reopen: words.reopen,
          close: words.close,
          openResults: words.openResults,
          holdResults: words.holdResults,
        }}
      >
        <p>{hasOpenResults(session) ? words.resultsOpen : words.resultsHeld}</p>
      </Board>
      {right !== "watch" && (
        <RemoteLink locale={locale} session={session} secret={context.store.secret} />
      )}
      {right === "own" && <SessionEnd locale={locale} session={session} />}
    </>
  );
}

function wordState(locale: Locale, { session, state, door }: SessionView): ReactNode {
  const words = counsellorStrings[locale].page;
  if (state === "draft") {
    if (session.openedAt === null) return words.draftLead;
    return <Moment locale={locale} at={session.openedAt} template={words.opensLead} />;
  }
  if (state === "open") {
    if (!door) return words.doorClosed;
    return <Moment locale={locale} at={door.expiresAt} template={words.openLead} />;
  }
  if (state === "closing") {
    const at = session.closingUntil ?? 0;
    return <Moment locale={locale} at={at} template={words.closingLead} />;
  }
  return fillTemplate(words.closedLead, { date: writeDay(locale, session.expiresAt) });
}

/** How the session was set, and the way to its end. */
function SessionEnd({ locale, session }: { locale: Locale; session: Session }) {
  const { page: words, form } = counsellorStrings[locale];
  const facts: (readonly [string, string])[] = [
    [form.mode, fillTemplate(form[session.mode], { n: findQuiz(session).items.length })],
    [words.aliases, session.aliasPolicy === "free" ? form.free : form.generated],
    [words.language, titleLanguage(session.locale, locale)],
    [words.retention, fillPlural(words.days, { locale, n: session.retentionDays })],
  ];
  return (
    <section className={styles.section} aria-labelledby="settings">
      <h2 id="settings">{words.settings}</h2>
      <FactList facts={facts} />
      <p>
        <a href={sessionPath(locale, session.id, "data")}>{words.erase}</a>
      </p>
    </section>
  );
}
