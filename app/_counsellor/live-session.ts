"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { followLive, type Live, type LiveMode, type PeopleUpdate } from "./live-source.ts";

const countNames = ["joined", "started", "halfway", "done", "stalled", "delayed"] as const;

/** How far the group is; each number includes those of the next, up to `done`. */
export type LiveCounts = Readonly<
  Record<(typeof countNames)[number], number> & { firstDone: number | null }
>;

/** A session as a counsellor's screen shows it. */
export interface LiveView {
  counts: LiveCounts;
  /** When this was so, by the server's clock. */
  at: number;
  state: Live["state"];
  /** When the grace period ends, by this device's clock; null where there is none. */
  closesAt: number | null;
  round: number;
  resultsOpen: boolean;
  restitutionOpen: boolean;
  /** Which view of the restitution the room's screen shows, counted from 1; 0: the lobby. */
  slide: number;
  /** How often it was turned until then, by whichever screen or remote. */
  turned: number;
  /** Requests of the last minute that the server could not serve. */
  errors: number;
  mode: LiveMode;
  isLive: boolean;
}

/**
 * Follows a session (`url`: `/api/v1/sessions/ID`), starting from what the page was made with. `onPeople` makes it follow
 * everybody's progress too; it may change from one rendering to the next.
 */
export function useLiveSession({
  url,
  initial,
  onPeople,
}: {
  url: string;
  initial: Live;
  onPeople?: (news: PeopleUpdate) => void;
}): LiveView {
  const [view, setView] = useState(() => viewLive(initial));
  const [mode, setMode] = useState<LiveMode>("loaded");
  const latest = useRef(onPeople);
  useEffect(() => {
    latest.current = onPeople;
  });
  const wantsPeople = onPeople !== undefined;
  useEffect(
    () =>
      followLive({
        url,
        onLive: (live) => setView(viewLive(live)),
        onMode: setMode,
        ...(wantsPeople && { onPeople: (news: PeopleUpdate) => latest.current?.(news) }),
      }),
    [url, wantsPeople],
  );
  return { ...view, mode, isLive: mode === "live" };
}

/**
 * What the server drew (how to join, the state's sentence, the restitution) is drawn anew when it has changed, whoever changed
 * it: the page stays, with what was typed in it and the full screen.
 */
export function useRefreshedPage({
  state,
  round,
  resultsOpen,
  restitutionOpen,
  mode,
}: LiveView): void {
  const router = useRouter();
  const shown = `${state} ${round} ${resultsOpen} ${restitutionOpen} ${mode === "gone"}`;
  const drawn = useRef(shown);
  useEffect(() => {
    if (drawn.current === shown) return;
    drawn.current = shown;
    router.refresh();
  }, [shown, router]);
}

function viewLive(live: Live): Omit<LiveView, "mode" | "isLive"> {
  const { at, state, closingUntil, round, errors, ...shown } = live;
  const { resultsOpen, restitutionOpen, slide, turned, ...counts } = shown;
  // Told by the difference, so that a wrong clock on this device does not matter.
  const left = closingUntil === null ? null : Date.parse(closingUntil) - Date.parse(at);
  const closesAt = left === null ? null : Date.now() + left;
  return {
    counts,
    at: Date.parse(at),
    state,
    closesAt,
    round,
    resultsOpen,
    restitutionOpen,
    slide,
    turned,
    errors,
  };
}
