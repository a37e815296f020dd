"use client";

import { useRouter } from "next/navigation";
import {
  type ComponentProps,
  type ReactNode,
  useCallback,
  useEffect,
  useReducer,
  useRef,
  useState,
} from "react";
import page from "#app/_counsellor/counsellor.module.css";
import { useLiveSession } from "#app/_counsellor/live-session.ts";
import type { Live, PeopleUpdate } from "#app/_counsellor/live-source.ts";
import type { BoardStrings } from "#lib/i18n/board/words.ts";
import { choosePlural } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { ArrivalRates, ArrivalTimeline } from "./arrivals.tsx";
import styles from "./board.module.css";
import { BoardActions } from "./board-actions.tsx";
import { type BoardPerson, takeNews } from "./people-list.ts";
import { PeopleTable } from "./people-table.tsx";
import { PersonDialog } from "./person-dialog.tsx";
import { stepTimeline } from "./timeline.ts";

const names = ["joined", "started", "halfway", "done", "stalled", "delayed"] as const;

/** One session as it happens: how far the group is, who is how far, and the buttons of those who run it. */
export function Board({
  url,
  initial,
  locale,
  items,
  subgroups,
  aliasPolicy,
  canRun,
  hasDoor,
  isHeld,
  title,
  words,
  buttons,
  children,
}: {
  url: string;
  initial: Live;
  locale: Locale;
  items: number;
  subgroups: readonly string[];
  aliasPolicy: "generated" | "free";
  canRun: boolean;
  hasDoor: boolean;
  isHeld: boolean;
  title: string;
  words: BoardStrings;
  buttons: ComponentProps<typeof BoardActions>["buttons"];
  /** What stands between the buttons and the counts. */
  children?: ReactNode;
}) {
  // Null until the first news: nobody has joined is another thing than nothing is known yet.
  const [known, take] = useReducer(takeFirstNews, null);
  const people = known ?? [];
  const live = useLiveSession({ url, initial, onPeople: take });
  const [managed, setManaged] = useState<string | null>(null);
  const opener = useRef<Element | null>(null);
  useRefreshedPage(live);

  const manage = useCallback((id: string) => {
    opener.current = document.activeElement;
    setManaged(id);
  }, []);

  function endManaging() {
    setManaged(null);
    if (opener.current instanceof HTMLElement) opener.current.focus();
  }

  const { counts, mode } = live;
  const person = people.find(({ id }) => id === managed);
  return (
    <>
      {canRun && (
        <BoardActions
          url={url}
          live={live}
          hasDoor={hasDoor}
          isHeld={isHeld}
          words={words}
          buttons={buttons}
        />
      )}
      {children}
      <section className={page.section} aria-labelledby="counts">
        <h2 id="counts">{title}</h2>
        <p className={styles.mode} data-mode={mode} role="status">
          {words.modes[mode]}
        </p>
        <dl className={styles.counts}>
          {names.map((name) => (
            <div key={name}>
              <dt>{choosePlural(words.counts[name], { locale, n: counts[name] })}</dt>
              <dd data-count={name}>{counts[name]}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.hint}>{words.countsHint}</p>
        <h3>{words.rates}</h3>
        <ArrivalRates live={live} people={people} locale={locale} words={words} />
        <h3>{words.timeline}</h3>
        {known && <ArrivalTimeline steps={stepTimeline(people)} locale={locale} words={words} />}
      </section>
      <section className={page.section} aria-labelledby="people">
        <h2 id="people">{words.people.title}</h2>
        <p className={styles.hint}>{words.people.hint[aliasPolicy]}</p>
        <PeopleTable
          people={people}
          items={items}
          locale={locale}
          canRun={canRun}
          isKnown={known !== null}
          onManage={manage}
          words={words.people}
        />
      </section>
      {person && (
        <PersonDialog
          key={person.id}
          url={`${url}/participants/${person.id}`}
          person={person}
          subgroups={subgroups}
          onClose={endManaging}
          words={words.person}
          faults={words.faults}
        />
      )}
    </>
  );
}

function takeFirstNews(
  known: readonly BoardPerson[] | null,
  news: PeopleUpdate,
): readonly BoardPerson[] {
  return takeNews(known ?? [], news);
}

/** What the server drew (how to join, the state's sentence) is drawn anew when a colleague has opened or closed something. */
function useRefreshedPage({ state, round, resultsOpen, mode }: ReturnType<typeof useLiveSession>) {
  const router = useRouter();
  const shown = `${state} ${round} ${resultsOpen} ${mode === "gone"}`;
  const drawn = useRef(shown);
  useEffect(() => {
    if (drawn.current === shown) return;
    drawn.current = shown;
    router.refresh();
  }, [shown, router]);
}
