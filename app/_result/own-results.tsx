"use client";

import { useEffect, useState } from "react";
import { forgetResults, listResults, watchKept } from "#app/_device/own-results.ts";
import type { ResultTexts } from "#app/_explanation/explanation.ts";
import button from "#app/_ui/button.module.css";
import { nameRole } from "#lib/bank/wording.ts";
import { writeDay } from "#lib/i18n/date.ts";
import styles from "./without-result.module.css";

/** The results seen on this device, by day and role, and the way to forget them. */
export function OwnResults({ texts: { strings, editions, locale } }: { texts: ResultTexts }) {
  const [results, setResults] = useState(listResults);
  useEffect(() => watchKept(() => setResults(listResults())), []);
  const words = strings.history;
  const [edition] = editions;
  if (results.length === 0 || !edition) return null;
  return (
    <section className={styles.history} aria-labelledby="history-title">
      <h2 id="history-title">{words.title}</h2>
      <ul>
        {results.map(({ code, at, roles }) => (
          <li key={code}>
            <a href={`#${code}`}>
              {`${writeDay(locale, at)} · ${roles.map((role) => nameRole(edition, role)).join(", ") || words.none}`}
            </a>
          </li>
        ))}
      </ul>
      <p>{words.lead}</p>
      <button
        type="button"
        className={`${button.button} ${button.quiet}`}
        onClick={() => {
          forgetResults();
          setResults([]);
        }}
      >
        {words.forget}
      </button>
    </section>
  );
}
