"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { EveryPanel, type Panels } from "#app/_quiz/panels/every-panel.tsx";
import styles from "../quiz.module.css";

/**
 * The panels of the quiz, which only the server draws: the browser keeps what it finds in their place. So no word of theirs is
 * sent a second time as data, and none of their elements is gone through before the form answers, which hears what happens in them.
 */
export function PanelsPlace(panels: Panels) {
  const place = useRef<HTMLDivElement>(null);
  const [found] = useState(findPlace);
  useLayoutEffect(() => {
    // Going back to the quiz, or where React draws it anew, the panels move to their new place.
    const node = place.current;
    if (!node || !found) return;
    if (node !== found && !node.firstChild) node.append(...found.childNodes);
    places.set(location.pathname, node);
  }, [found]);
  // React keeps what a server put where it has a text itself, if it is told to.
  return (
    <div ref={place} className={styles.panels} data-panels="" suppressHydrationWarning>
      {typeof window === "undefined" ? <EveryPanel {...panels} /> : ""}
    </div>
  );
}

/** Where the panels of each page of this document are. */
const places = new Map<string, Element>();

function findPlace(): Element | undefined {
  if (typeof window === "undefined") return undefined;
  return document.querySelector("[data-panels]") ?? places.get(location.pathname);
}
