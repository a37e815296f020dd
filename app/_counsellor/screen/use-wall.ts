"use client";

import { useEffect, useState } from "react";

/** How long the controls of a wall stay after the last move. */
const idleMs = 4000;

/** Tells whether nobody has moved, touched or typed for a while: then a wall shows what is on it, and no controls. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    function wake(): void {
      clearTimeout(timer);
      setIdle(false);
      timer = setTimeout(() => setIdle(true), idleMs);
    }
    const events = ["pointermove", "pointerdown", "keydown", "focusin"] as const;
    for (const name of events) window.addEventListener(name, wake);
    wake();
    return () => {
      clearTimeout(timer);
      for (const name of events) window.removeEventListener(name, wake);
    };
  }, []);
  return isIdle;
}

/** Keeps the screen from going dark while this page is seen, where the browser can. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isLeft = false;
    async function keepAwake(): Promise<void> {
      if (document.visibilityState === "hidden") return;
      // Refused on a low battery: then the screen does as it always does.
      lock = await navigator.wakeLock?.request("screen").catch(() => undefined);
      if (isLeft) void lock?.release();
    }
    // A browser takes the lock away from a page that is not seen.
    document.addEventListener("visibilitychange", keepAwake);
    void keepAwake();
    return () => {
      isLeft = true;
      document.removeEventListener("visibilitychange", keepAwake);
      void lock?.release();
    };
  }, []);
}
