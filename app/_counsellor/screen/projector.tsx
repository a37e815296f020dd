"use client";

import { type ReactNode, useEffect, useState } from "react";
import { askApi } from "#app/_ask/ask.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Live } from "../live-reply.ts";
import { useLiveSession } from "../live-session.ts";
import { ShownCounts } from "./door-counts.tsx";
import styles from "./projector.module.css";
import themes from "./theme.module.css";
import { ThemeButton, useTheme } from "./theme-button.tsx";
import { lobby, useSlides } from "./use-slides.ts";

type Words = Readonly<
  Record<
    | ("busy" | "open" | "wait" | "previous" | "next" | "lobby" | "place" | "light" | "dark")
    | ("whole" | "leave" | "keys" | "shown" | "failed" | "counts" | "tools"),
    string
  >
>;

/**
 * The room's screen: the lobby with the way in and how far the group is, then the restitution as slides. What others change
 * meanwhile (the door, the round, the restitution opened) makes it load anew, at the same place.
 */
export function Projector({
  url,
  initial,
  title,
  door,
  slides,
  mayOpen,
  leave,
  words,
}: {
  url: string;
  initial: Live;
  title: string;
  door: ReactNode;
  slides: readonly { id: string; title: string; content: ReactNode }[];
  /** Whether whoever stands at this screen may open the restitution. */
  mayOpen: boolean;
  leave: string;
  words: Words;
}) {
  const live = useLiveSession({ url, initial });
  const { place, go } = useSlides(slides.length);
  const { theme, isDark, turn } = useTheme();
  const [said, setSaid] = useState("");
  const { state, round, restitutionOpen } = live;
  useEffect(() => {
    const isSame = state === initial.state && round === initial.round;
    if (!isSame || restitutionOpen !== initial.restitutionOpen) location.reload();
  }, [state, round, restitutionOpen, initial]);
  async function open(): Promise<void> {
    const called = await askApi(`${url}/restitution`, { method: "PUT", body: { open: true } });
    if (!called.ok) {
      setSaid(words.failed);
      return;
    }
    location.hash = "#1";
    location.reload();
  }
  const slide = slides[place];
  return (
    <main className={`${styles.projector} ${theme ? themes[theme] : ""}`}>
      <p className={styles.busy} role="status">
        {live.mode === "stale" && words.busy}
      </p>
      <div className={styles.stage}>
        <h1 className={styles.title} aria-live="polite">
          <bdi>{slide ? slide.title : title}</bdi>
        </h1>
        {slide ? (
          <div className={styles.content}>{slide.content}</div>
        ) : (
          <ShownCounts value={{ counts: live.counts, label: words.counts }}>{door}</ShownCounts>
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
          <button type="button" className={styles.main} onClick={() => void open()}>
            {words.open}
          </button>
        )}
        {slides.length === 0 && !mayOpen && <span className={styles.said}>{words.wait}</span>}
        {slides.length > 0 && place === lobby && (
          <button type="button" className={styles.main} onClick={() => go(0)}>
            {words.shown}
          </button>
        )}
        {slide && (
          <>
            <button type="button" className={styles.tool} onClick={() => go(lobby)}>
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
