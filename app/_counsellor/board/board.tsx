"use client";

import {
  type ComponentProps,
  type ReactNode,
  useCallback,
  useReducer,
  useRef,
  useState,
} from "react";
import page from "#app/_counsellor/counsellor.module.css";
import { useLiveSession, useRefreshedPage } from "#app/_counsellor/live-session.ts";
import type { Live, PeopleUpdate } from "#app/_counsellor/live-source.ts";
import { ListedNamesBar, useListedNames } from "#app/_counsellor/slips/listed-names.tsx";
import type { BoardStrings } from "#lib/i18n/board/words.ts";
import type { ListedNameWords } from "#lib/i18n/slips/words.ts";
import { choosePlural, fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { ArrivalRates, ArrivalTimeline } from "./arrivals.tsx";
import styles from "./board.module.css";
import { BoardActions } from "./board-actions.tsx";
import { type BoardPerson, listSilent, takeNews } from "./people-list.ts";
import { PeopleTable } from "./people-table.tsx";
import { PersonDialog } from "./person-dialog.tsx";
import { stepTimeline } from "./timeline.ts";

const names = ["joined", "started", "halfway", "done", "stalled", "delayed"] as const;

/** One session as it happens: how far the group is, who is how far, and the buttons of those who run it. */
export function Board({
  sessionId,
  until,
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
  nameWords,
  buttons,
  children,
}: {
  sessionId: string;
  /** When the session is erased. */
  until: number;
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
  nameWords: ListedNameWords;
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
  const listed = useListedNames({ sessionId, until, now: Date.parse(initial.at) });
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
      <section className={styles.first} aria-labelledby="counts">
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
        {counts.firstDone !== null && (
          <p className={styles.silent}>
            {fillTemplate(words.perRound, { first: counts.firstDone, second: counts.done })}
          </p>
        )}
        <SilentPeople
          people={listSilent(people)}
          names={listed.names}
          text={words.silent}
          more={words.silentMore}
        />
      </section>
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
      <section className={page.section} aria-labelledby="people">
        <h2 id="people">{words.people.title}</h2>
        <p className={styles.hint}>{words.people.hint[aliasPolicy]}</p>
        <ListedNamesBar listed={listed} people={people} locale={locale} words={nameWords} />
        <PeopleTable
          people={people}
          names={listed.names}
          items={items}
          locale={locale}
          canRun={canRun}
          isKnown={known !== null}
          onManage={manage}
          words={words.people}
        />
      </section>
      <section className={page.section} aria-labelledby="rates">
        <h2 id="rates">{words.rates}</h2>
        <ArrivalRates live={live} people={people} locale={locale} words={words} />
        <p className={styles.hint}>{words.countsHint}</p>
        <h3>{words.timeline}</h3>
        {known && <ArrivalTimeline steps={stepTimeline(people)} locale={locale} words={words} />}
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

/** How many names of silent people are read at a glance. */
const mostSilent = 8;

/** Who to go and see: those who are silent, by name, the longest first. */
function SilentPeople({
  people,
  names,
  text,
  more,
}: {
  people: readonly BoardPerson[];
  names: ReadonlyMap<string, string>;
  text: string;
  more: string;
}) {
  if (people.length === 0) return null;
  const rest = people.length - mostSilent;
  return (
    <p className={styles.silent}>
      <b>{text}</b>{" "}
      {people.slice(0, mostSilent).map(({ id, alias, slip }) => (
        <bdi key={id}>{nameBoth(alias, names.get(slip ?? ""))}</bdi>
      ))}{" "}
      {rest > 0 && <span>{fillTemplate(more, { n: rest })}</span>}
    </p>
  );
}

function nameBoth(alias: string, name: string | undefined): string {
  return name === undefined ? alias : `${alias} (${name})`;
}

function takeFirstNews(
  known: readonly BoardPerson[] | null,
  news: PeopleUpdate,
): readonly BoardPerson[] {
  return takeNews(known ?? [], news);
}
