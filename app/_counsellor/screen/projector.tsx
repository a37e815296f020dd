"use client";

import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { askApi, type FaultWords, wordFault } from "#app/_ask/ask.ts";
import type { Plural } from "#lib/i18n/dictionary.ts";
import { choosePlural, fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { type LiveCounts, useLiveSession } from "../live-session.ts";
import type { Live } from "../live-source.ts";
import styles from "./projector.module.css";
import themes from "./theme.module.css";
import { ThemeButton, useTheme } from "./theme-button.tsx";
import { atLobby, useSlides } from "./use-slides.ts";

type Words = Readonly<
  Record<
    | ("busy" | "open" | "wait" | "previous" | "next" | "lobby" | "place" | "light" | "dark")
    | ("whole" | "leave" | "keys" | "shown" | "counts" | "tools"),
    string
  >
>;

/** How far the group is, and what this screen calls that. */
const ShownCounts = createContext<{ counts: LiveCounts; label: string } | null>(null);

/**
 * The room's screen: the lobby with how to join and how far the group is, then the restitution as slides. What others change
 * meanwhile (who may join, the round, the restitution opened) makes it load anew, at the same place.
 */
export function Projector({
  url,
  initial,
  title,
  lobby,
  slides,
  mayOpen,
  leave,
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
  words: Words;
  faults: FaultWords;
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
    const reply = await askApi(`${url}/restitution`, { method: "PUT", body: { open: true } });
    if (!reply.ok) {
      setSaid(wordFault(reply.code, faults));
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
          <button type="button" className={styles.main} onClick={() => void open()}>
            {words.open}
          </button>
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

const counted = ["joined", "started", "done"] as const;

/** How far the group is. The words are the room's, in the session's language, not those of who works the screen. */
export function LobbyCounts({
  locale,
  words,
}: {
  locale: Locale;
  words: Readonly<Record<(typeof counted)[number], Plural>>;
}) {
  const live = useContext(ShownCounts);
  return (
    <dl className={styles.counts} aria-label={live?.label}>
      {counted.map((name) => (
        <div key={name} lang={locale}>
          <dt>{choosePlural(words[name], { locale, n: live?.counts[name] ?? 0 })}</dt>
          <dd data-count={name}>{live?.counts[name]}</dd>
        </div>
      ))}
    </dl>
  );
}
