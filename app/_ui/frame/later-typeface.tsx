"use client";

import { type ReactNode, useEffect, useState } from "react";
import fontFile from "./azimut-text.woff2";
import styles from "./typeface.module.css";

/**
 * Sets what is in it in the typeface from the next step on (a link within the page) after its file has come. What is read
 * first waits for no file, and nothing moves while it is read: the typeface is there in the frame that shows the step. The face goes by the name that `Typeface` uses, so that the page
 * which follows in this document has it at once.
 */
export function LaterTypeface({ children }: { children: ReactNode }) {
  const [isHere, setHere] = useState(false);
  useEffect(() => {
    const face = new FontFace("Azimut text", `url(${fontFile})`, { weight: "400 800" });
    const left = new AbortController();
    function step({ target }: MouseEvent) {
      if (!(target instanceof Element && target.closest("a[href^='#']"))) return;
      left.abort();
      document.fonts.add(face);
      setHere(true);
    }
    face.load().then(
      () => addEventListener("click", step, { capture: true, signal: left.signal }),
      () => {},
    );
    return () => left.abort();
  }, []);
  return <div className={isHere ? styles.typeface : styles.later}>{children}</div>;
}
