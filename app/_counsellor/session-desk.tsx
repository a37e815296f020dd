import { showLive } from "#app/_api/views.ts";
import { localPath } from "#app/_ui/address.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { boardStrings } from "#lib/i18n/board.ts";
import { counsellorStrings } from "#lib/i18n/counsellor.ts";
import type { Locale } from "#lib/i18n/locale.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { nameLive } from "#lib/sessions/live-session.ts";
import type { SessionView } from "#lib/sessions/session-view.ts";
import { ActionButton } from "./action-button.tsx";
import styles from "./counsellor.module.css";
import { writeDay, writeMoment, writeTime } from "./day.tsx";
import { DoorCard } from "./door-card.tsx";
import { LiveCounts } from "./live-counts.tsx";
import { SessionEnd } from "./session-end.tsx";
import { SessionResults } from "./session-results.tsx";

/** One session's page: the way in, how far the group is, opening and closing, the results, the end. */
export function SessionDesk({
  locale,
  view,
  now,
}: {
  locale: Locale;
  view: SessionView;
  now: number;
}) {
  const { session, state, door, counts } = view;
  const { page: words, states, failed } = counsellorStrings[locale];
  const api = `/api/v1/sessions/${session.id}`;
  const board = boardStrings[locale];
  return (
    <>
      <p className={styles.lead}>
        <span className={styles.state} data-state={state}>
          {states[state]}
        </span>{" "}
        {wordState(locale, view)}
      </p>
      {door && <DoorCard locale={locale} session={session} door={door} />}
      <div className={styles.ways}>
        {state === "draft" && (
          <ActionButton kind="primary" url={`${api}/open`} text={words.open} failed={failed} />
        )}
        {state === "open" && !door && (
          <ActionButton kind="primary" url={`${api}/open`} text={words.reopen} failed={failed} />
        )}
        {(state === "closing" || state === "closed") && (
          <ActionButton url={`${api}/open`} text={words.reopen} failed={failed} />
        )}
        {door && (
          <ButtonLink href={localPath(locale, `/counsellor/sessions/${session.id}/sheet`)}>
            {words.sheet}
          </ButtonLink>
        )}
        {state === "open" && (
          <ActionButton url={`${api}/close`} body={{}} text={words.close} failed={failed} />
        )}
      </div>
      {state === "open" && <p>{words.closeHint}</p>}
      <section className={styles.section} aria-labelledby="counts">
        <h2 id="counts">{words.counts}</h2>
        <LiveCounts
          url={api}
          initial={showLive(nameLive(session, counts, now))}
          words={board.counts}
          modes={board.modes}
        />
        <p className={styles.hint}>{board.countsHint}</p>
      </section>
      <SessionResults locale={locale} session={session} />
      <SessionEnd locale={locale} session={session} />
    </>
  );
}

function wordState(locale: Locale, { session, state, door }: SessionView): string {
  const words = counsellorStrings[locale].page;
  if (state === "draft") return words.draftLead;
  if (state === "open") {
    if (!door) return words.doorClosed;
    return fillTemplate(words.openLead, { date: writeMoment(locale, door.expiresAt) });
  }
  if (state === "closing") {
    return fillTemplate(words.closingLead, { time: writeTime(locale, session.closing_until ?? 0) });
  }
  return fillTemplate(words.closedLead, { date: writeDay(locale, session.expires_at) });
}
