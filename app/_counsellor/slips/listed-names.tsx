"use client";

import { useEffect, useId, useState } from "react";
import counsellor from "#app/_counsellor/counsellor.module.css";
import type { ListedNameWords } from "#lib/i18n/slips/words.ts";
import { choosePlural, fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { forgetOldLists, listAbsent, loadList, type Pupil } from "./class-list.ts";

/** How many who are not here yet are named. */
const mostAbsent = 40;

/** The names of this device's class list by the tags of their slips, while they are shown; they are never sent. */
export interface ListedNames {
  list: readonly Pupil[];
  isShown: boolean;
  show: (isShown: boolean) => void;
  /** Empty while they are not shown. */
  names: ReadonlyMap<string, string>;
}

const noNames: ReadonlyMap<string, string> = new Map();

/** Gives this device's class list of a session. Nothing is shown before somebody asks for it. */
export function useListedNames({
  sessionId,
  until,
  now,
}: {
  sessionId: string;
  /** When the session is erased. */
  until: number;
  now: number;
}): ListedNames {
  const [list, setList] = useState<readonly Pupil[]>([]);
  const [shown, setShown] = useState<ReadonlyMap<string, string> | null>(null);
  useEffect(() => {
    forgetOldLists(now, { sessionId, until });
    setList(loadList(sessionId));
  }, [sessionId, until, now]);
  return {
    list,
    isShown: shown !== null,
    show: (isShown) => setShown(isShown ? new Map(list.map(({ tag, name }) => [tag, name])) : null),
    names: shown ?? noNames,
  };
}

/** The switch that shows the names beside the aliases, and who of the list is not here yet. Nothing where there is no list. */
export function ListedNamesBar({
  listed: { list, isShown, show },
  people,
  locale,
  words,
}: {
  listed: ListedNames;
  people: readonly { slip: string | null; removedAt: string | null }[];
  locale: Locale;
  words: ListedNameWords;
}) {
  const id = useId();
  if (list.length === 0) return null;
  const absent = isShown ? listAbsent(list, people) : [];
  const n = absent.length;
  return (
    <div>
      <label className={counsellor.option}>
        <input
          type="checkbox"
          checked={isShown}
          aria-describedby={id}
          onChange={(event) => show(event.currentTarget.checked)}
        />
        <span>
          <span>{words.show}</span>
          <small id={id}>{words.hint}</small>
        </span>
      </label>
      {isShown && n === 0 && <p>{words.everybody}</p>}
      {n > 0 && (
        <p>
          <b>{fillTemplate(choosePlural(words.absent, { locale, n }), { n })}</b>{" "}
          <span>
            {absent
              .slice(0, mostAbsent)
              .map(({ name }) => name)
              .join(", ")}
          </span>{" "}
          {n > mostAbsent && <span>{fillTemplate(words.more, { n: n - mostAbsent })}</span>}
        </p>
      )}
    </div>
  );
}
