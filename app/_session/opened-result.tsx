"use client";

import { useEffect } from "react";
import { askApi, pauseAbout } from "#app/_ask/ask.ts";

/** How long the first look takes to come: a thousand phones that finish together must not ask together. */
const calmTries = 4;

/** Looks now and then whether the counsellor has opened the results, and shows the page anew when they are. */
export function OpenedResult({ sessionId }: { sessionId: string }) {
  useEffect(() => {
    let isLeft = false;
    async function look() {
      while (!isLeft) {
        await pauseAbout(calmTries);
        if (isLeft || document.visibilityState === "hidden") continue;
        const reply = await askApi(`/api/v1/sessions/${sessionId}/me/result`);
        if (reply.ok && !isLeft) location.reload();
      }
    }
    void look();
    return () => {
      isLeft = true;
    };
  }, [sessionId]);
  return null;
}
