"use client";

import { useEffect, useState } from "react";

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

/**
 * Says which of `count` slides is shown, and goes on by keys. The place stands in the address's fragment, so that a page that
 * is loaded anew, or a second counsellor with the address, is at the same one.
 */
export function useSlides(count: number): { place: number; go: (to: number) => void } {
  const [place, setPlace] = useState(atLobby);

  useEffect(() => {
    const found = Number(location.hash.slice(1));
    if (found >= 1 && found <= count) setPlace(found - 1);
  }, [count]);

  function go(to: number): void {
    const next = Math.min(count - 1, Math.max(atLobby, to));
    setPlace(next);
    history.replaceState(null, "", next === atLobby ? location.pathname : `#${next + 1}`);
  }

  useEffect(() => {
    function press(event: KeyboardEvent): void {
      const isButton = event.target instanceof HTMLElement && event.target.closest("button, a");
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      // Space on a button presses it.
      if (isButton && event.key === " ") return;
      const step = steps[event.key];
      if (!step || count === 0) return;
      event.preventDefault();
      go(step(place, count));
    }
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  });

  return { place, go };
}
