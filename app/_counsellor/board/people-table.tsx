"use client";

import { memo, useState } from "react";
import page from "#app/_counsellor/counsellor.module.css";
import row from "#app/_counsellor/row-button.module.css";
import button from "#app/_ui/button.module.css";
import field from "#app/_ui/field.module.css";
import type { BoardStrings } from "#lib/i18n/board/words.ts";
import { writeTime } from "#lib/i18n/date.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import board from "./board.module.css";
import {
  type BoardPerson,
  choosePeople,
  type PeopleOrder,
  type ShownPeople,
  shownNames,
  sortNames,
} from "./people-list.ts";
import styles from "./people-table.module.css";
import { ToolChoice } from "./tool-choice.tsx";

/** How many lines are drawn at once: a browser draws a hundred twice a second without effort, and not two thousand. */
const pageSize = 100;

/** Everybody by their alias, with their progress: looked for, chosen from and sorted, for six hundred people as for six. */
export function PeopleTable({
  people,
  names,
  isKnown,
  items,
  locale,
  canRun,
  onManage,
  words,
}: {
  people: readonly BoardPerson[];
  /** What this device's class list says about them, by the tags of their slips. */
  names: ReadonlyMap<string, string>;
  /** False until the first news of them. */
  isKnown: boolean;
  /** How many questions there are. */
  items: number;
  locale: Locale;
  canRun: boolean;
  onManage: (id: string) => void;
  words: BoardStrings["people"];
}) {
  const [query, setQuery] = useState("");
  const [shown, setShown] = useState<ShownPeople>("all");
  const [sort, setSort] = useState<PeopleOrder>("joined");
  const [lines, setLines] = useState(pageSize);
  const found = choosePeople(people, { query, shown, sort, locale, names });
  if (people.length === 0) return <p>{isKnown ? words.none : words.loading}</p>;
  return (
    <>
      <div className={board.tools}>
        <label className={styles.tool}>
          <span className={field.label}>{words.search}</span>
          <input
            className={field.input}
            type="search"
            autoComplete="off"
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        <ToolChoice
          label={words.show}
          names={shownNames}
          words={words.shown}
          value={shown}
          onChange={setShown}
        />
        <ToolChoice
          label={words.sort}
          names={sortNames}
          words={words.sorts}
          value={sort}
          onChange={setSort}
        />
      </div>
      <p className={board.hint} role="status">
        {fillTemplate(words.found, { n: found.length, total: people.length })}
      </p>
      <div className={page.scroll}>
        <table className={styles.people}>
          <caption className={styles.hidden}>{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.alias}</th>
              <th scope="col">{words.progress}</th>
              <th scope="col">{words.state}</th>
              <th scope="col" className={styles.time}>
                {words.saved}
              </th>
              {canRun && (
                <th scope="col">
                  <span className={styles.hidden}>{words.change}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {found.slice(0, lines).map((person) => (
              <PersonLine
                key={person.id}
                person={person}
                name={names.get(person.slip ?? "")}
                items={items}
                locale={locale}
                words={words}
                onManage={canRun ? onManage : null}
              />
            ))}
          </tbody>
        </table>
      </div>
      {found.length > lines && (
        <button
          type="button"
          className={`${button.button} ${button.quiet}`}
          onClick={() => setLines((count) => count + pageSize)}
        >
          {fillTemplate(words.more, { n: Math.min(pageSize, found.length - lines) })}
        </button>
      )}
    </>
  );
}

const PersonLine = memo(function PersonLine({
  person,
  name,
  items,
  locale,
  words,
  onManage,
}: {
  person: BoardPerson;
  name: string | undefined;
  items: number;
  locale: Locale;
  words: BoardStrings["people"];
  onManage: ((id: string) => void) | null;
}) {
  const { id, alias, subgroup, answered, savedAt, removedAt, origin, state } = person;
  const { isStalled, isDelayed, isEarly } = person;
  const isPresent = removedAt === null;
  const notes = [
    isPresent ? words.states[isEarly ? "early" : state] : words.removed,
    ...(isPresent && isStalled ? [words.stalled] : []),
    ...(isPresent && isDelayed ? [words.delayed] : []),
    ...(origin === "paper" ? [words.paper] : []),
  ];
  return (
    <tr data-removed={isPresent ? undefined : ""}>
      <th scope="row">
        <bdi>{alias}</bdi>
        {name && (
          <small className={styles.subgroup}>
            <bdi>{name}</bdi>
          </small>
        )}
        {subgroup && <small className={styles.subgroup}>{subgroup}</small>}
      </th>
      <td>
        {answered !== null && (
          <>
            <meter
              className={styles.meter}
              min={0}
              max={items}
              value={answered}
              aria-hidden="true"
            />{" "}
            <span>{`${answered}/${items}`}</span>
          </>
        )}
      </td>
      <td>{notes.join(", ")}</td>
      <td className={styles.time}>{savedAt && writeTime(locale, Date.parse(savedAt))}</td>
      {onManage && (
        <td>
          <button type="button" className={row.button} onClick={() => onManage(id)}>
            <span aria-hidden="true">{words.change}</span>
            <span className={styles.hidden}>{fillTemplate(words.changeName, { alias })}</span>
          </button>
        </td>
      )}
    </tr>
  );
});
