"use client";

import { type ReactNode, useRef, useState } from "react";
import { askApi, type FaultWords, isRecord, wordFault } from "#app/_ask/ask.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { smallestGroup } from "#lib/scoring/group/smallest-group.ts";
import { useLiveSession, useRefreshedPage } from "../live-session.ts";
import type { Live } from "../live-source.ts";
import { ShownCounts } from "./lobby-counts.tsx";
import styles from "./projector.module.css";
import themes from "./theme.module.css";
import { ThemeButton, useTheme } from "./theme-button.tsx";
import { atLobby, useSlides } from "./use-slides.ts";
import { useIdle, useWakeLock } from "./use-wall.ts";

type Words = Readonly<
  Record<
    | ("busy" | "open" | "wait" | "previous" | "next" | "lobby" | "place" | "light" | "dark")
    | (
        | "whole"
        | "leave"
        | "keys"
        | "shown"
        | "counts"
        | "tools"
        | "openTalk"
        | "secondRound"
        | "secondConfirm"
      ),
    string
  >
>;

/**
 * The room's screen for the whole hour: the lobby with how to join and how far the group is, then the restitution as slides,
 * the second round, the end. What anybody changes meanwhile it shows by itself, in the same page and full screen.
 */
export function Projector({
  url,
  initial,
  title,
  lobby,
  slides,
  mayOpen,
  leave,
  trouble,
  words,
  faults,
}: {
  url: string;
  initial: Live;
  title: string;
  lobby: ReactNode;
  slides: readonly { id: string; title: string; content: ReactNode }[];
  /** Whether the counsellor at this screen may open the restitution. */
  mayOpen: boolean;
  leave: string;
  /** What keeps phones from coming here; null where nothing does. */
  trouble: string | null;
  words: Words;
  faults: FaultWords;
}) {
  const live = useLiveSession({ url, initial });
  const telling = useRef<Promise<unknown>>(Promise.resolve());
  const { place, go } = useSlides({
    count: slides.length,
    said: live,
    tell(slide) {
      if (!mayOpen) return Promise.resolve(null);
      // One after the other: the last one told is the one shown.
      const told = telling.current.then(async () => {
        const reply = await askApi(`${url}/slide`, { method: "PUT", body: { slide } });
        return reply.ok ? readShown(reply.content) : null;
      });
      telling.current = told;
      return told;
    },
  });
  const { theme, isDark, turn } = useTheme();
  const [said, setSaid] = useState("");
  const isIdle = useIdle();
  useWakeLock();
  useRefreshedPage(live);
  async function change(method: string, path: string, body?: object): Promise<void> {
    const reply = await askApi(`${url}/${path}`, { method, body });
    setSaid(reply.ok ? "" : wordFault(reply.code, faults));
  }
  const slide = slides[place];
  return (
    <main
      className={`${styles.projector} ${theme ? themes[theme] : ""}`}
      data-idle={isIdle ? "" : undefined}
    >
      <p className={styles.busy} role="status">
        {live.mode === "stale" ? words.busy : !slide && trouble}
      </p>
      <div className={styles.stage}>
        <h1 className={styles.title} aria-live="polite">
          <bdi>{slide ? slide.title : title}</bdi>
        </h1>
        {slide ? (
          <div className={styles.content}>{slide.content}</div>
        ) : (
          <ShownCounts value={{ counts: live.counts, label: words.counts }}>{lobby}</ShownCounts>
        )}
      </div>
      <nav className={styles.bar} aria-label={words.tools}>
        <a className={styles.tool} href={leave}>
          {words.leave}
        </a>
        <ThemeButton isDark={isDark} turn={turn} words={words} />
        <button
          type="button"
          className={styles.tool}
          onClick={() => void document.documentElement.requestFullscreen?.().catch(() => {})}
        >
          {words.whole}
        </button>
        <span className={styles.said} role="status">
          {said}
        </span>
        {slides.length === 0 && mayOpen && (
          <button
            type="button"
            className={styles.main}
            onClick={() => void change("PUT", "restitution", { open: true })}
          >
            {live.counts.joined < smallestGroup ? words.openTalk : words.open}
          </button>
        )}
        {/* Beside a slide it would take a second line from it. */}
        {slides.length > 0 && !slide && mayOpen && live.state === "open" && live.round === 1 && (
          <SecondRound words={words} start={() => void change("POST", "rounds")} />
        )}
        {slides.length === 0 && !mayOpen && <span className={styles.said}>{words.wait}</span>}
        {slides.length > 0 && place === atLobby && (
          <button type="button" className={styles.main} onClick={() => go(0)}>
            {words.shown}
          </button>
        )}
        {slide && (
          <>
            <button type="button" className={styles.tool} onClick={() => go(atLobby)}>
              {words.lobby}
            </button>
            <button type="button" className={styles.tool} onClick={() => go(place - 1)}>
              {words.previous}
            </button>
            <span className={styles.place}>
              {fillTemplate(words.place, { n: place + 1, total: slides.length })}
            </span>
            <button
              type="button"
              className={styles.main}
              disabled={place === slides.length - 1}
              onClick={() => go(place + 1)}
              title={words.keys}
            >
              {words.next}
            </button>
          </>
        )}
      </nav>
    </main>
  );
}

function readShown(content: unknown): { slide: number; turned: number } | null {
  if (!isRecord(content)) return null;
  return { slide: Number(content.slide), turned: Number(content.turned) };
}

/** Starts the second round; asked twice, for it changes every phone in the room. */
function SecondRound({ words, start }: { words: Words; start: () => void }) {
  const [isAsked, setAsked] = useState(false);
  return (
    <button
      key={String(isAsked)}
      type="button"
      className={styles.tool}
      onClick={({ detail }) => {
        if (detail > 1) return;
        if (isAsked) start();
        setAsked(!isAsked);
      }}
    >
      {isAsked ? words.secondConfirm : words.secondRound}
    </button>
  );
}
