"use client";

import { useEffect, useRef, useState } from "react";

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
 * Says which of `count` slides is shown, and goes on by keys. The first is shown as soon as there are any, and the lobby when
 * they are taken away. The place stands in the address's fragment, so that a page that is loaded anew is at the same one.
 * `asked` is what the session says, counted from 1: the remote, or another screen, turns this one too; `tell` says to it where
 * this one has gone.
 */
export function useSlides({
  count,
  asked,
  tell,
}: {
  count: number;
  asked: number;
  tell: (slide: number) => void;
}): { place: number; go: (to: number) => void } {
  const [place, setPlace] = useState(atLobby);
  const shown = useRef(0);
  const heard = useRef(asked);
  const told = useRef<number[]>([]);

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

  function go(to: number): void {
    const slide = show(to) + 1;
    told.current.push(slide);
    tell(slide);
  }

  useEffect(() => {
    if (heard.current === asked || count === 0) return;
    heard.current = asked;
    // The echo of this screen's own steps: it may have gone on since.
    const echo = told.current.indexOf(asked);
    if (echo >= 0) told.current.splice(0, echo + 1);
    else if (show(asked - 1) + 1 !== asked) go(count - 1);
  });

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
