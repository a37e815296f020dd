"use client";

import { useRouter } from "next/navigation";
import type { MouseEvent, ReactNode } from "react";
import button from "#app/_ui/button.module.css";

/**
 * Leads to the room's screen, in full screen at once: a browser grants that only to a press, so that the page has to stay the
 * same one on the way.
 */
export function ScreenLink({ href, children }: { href: string; children: ReactNode }) {
  const router = useRouter();
  function show(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // Telephones have none, and a browser may refuse it: then the window has to do.
    void document.documentElement.requestFullscreen?.().catch(() => {});
    router.push(href);
  }
  return (
    <a className={`${button.button} ${button.quiet}`} href={href} onClick={show}>
      {children}
    </a>
  );
}
