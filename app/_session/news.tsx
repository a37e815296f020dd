"use client";

import { useEffect, useRef, useState } from "react";
import { askApi, isRecord, pauseAbout } from "#app/_ask/ask.ts";
import { readRound } from "#app/_session/saving/sending.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import styles from "./session-page.module.css";

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
  // A look every twenty seconds at most: a whole amphitheatre waits on this page.
  useLooks(5, async () => {
    const reply = await askApi(url);
    const now = reply.ok && isRecord(reply.content) ? readRound(reply.content.session) : null;
    return now !== null && now > round && (() => setNew(true));
  });
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

/** Looks now and then whether the counsellor has opened the results, and shows the page anew when they are. */
export function OpenedResult({ sessionId }: { sessionId: string }) {
  // Even the first look takes its time: a thousand phones that finish together must not ask together.
  useLooks(4, async () => {
    const reply = await askApi(`/api/v1/sessions/${sessionId}/me/result`);
    return reply.ok && (() => location.reload());
  });
  return null;
}

/** Looks again and again while the page is seen, each time after the pause that follows so many failures, until there is news to tell. */
function useLooks(calm: number, look: () => Promise<false | (() => void)>): void {
  const latest = useRef(look);
  useEffect(() => {
    latest.current = look;
  });
  useEffect(() => {
    let isLeft = false;
    async function keepLooking() {
      while (!isLeft) {
        await pauseAbout(calm);
        if (isLeft || document.visibilityState === "hidden") continue;
        const tell = await latest.current();
        if (isLeft || !tell) continue;
        tell();
        return;
      }
    }
    void keepLooking();
    return () => {
      isLeft = true;
    };
  }, [calm]);
}
