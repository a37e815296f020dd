"use client";

import { useEffect, useState } from "react";
import { callApi } from "./api-call.ts";
import styles from "./counsellor.module.css";

const names = ["joined", "started", "halfway", "done", "stalled"] as const;
type Counts = Readonly<Record<(typeof names)[number], number>>;

const pollMs = 3000;

/** How far the group is, looked up every few seconds while somebody looks. Each number includes those of the next. */
export function LiveCounts({
  url,
  counts: first,
  words,
}: {
  url: string;
  counts: Counts;
  words: Readonly<Record<(typeof names)[number] | "stale", string>>;
}) {
  const [counts, setCounts] = useState(first);
  const [isStale, setStale] = useState(false);
  useEffect(() => {
    async function look() {
      if (document.visibilityState === "hidden") return;
      const called = await callApi("GET", url);
      setStale(!called.ok);
      if (called.ok && isCounts(called.content)) setCounts(called.content);
    }
    const timer = setInterval(() => void look(), pollMs);
    return () => clearInterval(timer);
  }, [url]);
  return (
    <>
      <dl className={styles.counts}>
        {names.map((name) => (
          <div key={name}>
            <dt>{words[name]}</dt>
            <dd data-count={name}>{counts[name]}</dd>
          </div>
        ))}
      </dl>
      <p role="status">{isStale && words.stale}</p>
    </>
  );
}

function isCounts(content: unknown): content is Counts {
  if (typeof content !== "object" || content === null) return false;
  const found = new Map(Object.entries(content));
  return names.every((name) => typeof found.get(name) === "number");
}
