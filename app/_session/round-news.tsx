"use client";

import { useEffect, useState } from "react";
import { askApi, isRecord, pauseAbout } from "#app/_ask/ask.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { readRound } from "./sending.ts";
import styles from "./session-page.module.css";

/** A look every twenty seconds at most: a whole amphitheatre waits on this page. */
const calmTries = 5;

/** Looks now and then whether the counsellor has started the next round, and leads to it. */
export function RoundNews({
  url,
  round,
  quizPath,
  words,
}: {
  /** Where the participant's own view is read. */
  url: string;
  /** The round that ran when the page was made. */
  round: number;
  quizPath: string;
  words: Readonly<Record<"title" | "lead" | "start", string>>;
}) {
  const [isNew, setNew] = useState(false);
  useEffect(() => {
    let isLeft = false;
    async function look() {
      while (!isLeft) {
        await pauseAbout(calmTries);
        if (isLeft || document.visibilityState === "hidden") continue;
        const found = await askRound(url);
        if (isLeft || found === null || found <= round) continue;
        setNew(true);
        return;
      }
    }
    void look();
    return () => {
      isLeft = true;
    };
  }, [url, round]);
  return (
    <div role="status">
      {isNew && (
        <div className={`${styles.card} ${styles.screen}`}>
          <p className={styles.noticeTitle}>
            <b>{words.title}</b>
          </p>
          <p>{words.lead}</p>
          <ButtonLink kind="primary" href={quizPath}>
            {words.start}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}

async function askRound(url: string): Promise<number | null> {
  const reply = await askApi(url);
  return reply.ok && isRecord(reply.content) ? readRound(reply.content.session) : null;
}
