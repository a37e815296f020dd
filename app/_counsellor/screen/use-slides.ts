"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { LiveView } from "../live-session.ts";

/** The lobby; the slides count up from 0. */
export const atLobby = -1;

/** Steps by key: where each leads from one of `count` slides. */
const steps: Readonly<Record<string, (place: number, count: number) => number>> = {
  ArrowRight: (place) => place + 1,
  ArrowDown: (place) => place + 1,
  PageDown: (place) => place + 1,
  " ": (place) => place + 1,
  ArrowLeft: (place) => place - 1,
  ArrowUp: (place) => place - 1,
  PageUp: (place) => place - 1,
  Home: () => 0,
  End: (_place, count) => count - 1,
  Escape: () => atLobby,
};

/** Which view the session says that its screens show, counted from 1 (0: the lobby), and how often it was turned until then. */
type Shown = Pick<LiveView, "slide" | "turned">;

/**
 * Says which of `count` slides is shown, and goes on by keys. The first is shown as soon as there are any, and the lobby when
 * they are taken away. The place stands in the address's fragment, so that a page that is loaded anew is at the same one.
 * `said` is what the session says: the remote, or another screen, turns this one too. `tell` says to it where this one has gone,
 * and gives what the session made of that; null where it did not hear of it.
 */
export function useSlides({
  count,
  said,
  tell,
}: {
  count: number;
  said: Shown;
  tell: (slide: number) => Promise<Shown | null>;
}): { place: number; go: (to: number) => void } {
  const [place, setPlace] = useState(atLobby);
  const shown = useRef(0);
  /** What this screen has followed or told last. */
  const heard = useRef(said);
  const [telling, setTelling] = useState(0);

  useEffect(() => {
    const found = Number(location.hash.slice(1));
    const isKept = location.hash !== "" && found >= 0 && found <= count;
    if (count === 0) setPlace(atLobby);
    else if (shown.current === 0) setPlace(isKept ? found - 1 : 0);
    else setPlace((now) => Math.min(now, count - 1));
    shown.current = count;
  }, [count]);

  function show(to: number): number {
    const next = Math.min(count - 1, Math.max(atLobby, to));
    setPlace(next);
    history.replaceState(null, "", `#${next + 1}`);
    return next;
  }

  async function go(to: number): Promise<void> {
    setTelling((before) => before + 1);
    const made = await tell(show(to) + 1);
    if (made && made.turned > heard.current.turned) heard.current = made;
    setTelling((before) => before - 1);
  }

  useEffect(() => {
    // Older than what this screen has told since, or about to be.
    if (count === 0 || telling > 0 || said.turned < heard.current.turned) return;
    const isNew = said.slide !== heard.current.slide;
    heard.current = said;
    if (isNew && show(said.slide - 1) + 1 !== said.slide) void go(count - 1);
  });

  const press = useEffectEvent((event: KeyboardEvent) => {
    const isButton = event.target instanceof HTMLElement && event.target.closest("button, a");
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // Space on a button presses it.
    if (isButton && event.key === " ") return;
    const step = steps[event.key];
    if (!step || count === 0) return;
    event.preventDefault();
    void go(step(place, count));
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);

  return { place, go: (to) => void go(to) };
}
