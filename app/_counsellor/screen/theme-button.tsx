"use client";

import { useEffect, useState } from "react";
import styles from "./projector.module.css";

export type Theme = "light" | "dark";

const key = "azimut:screen-theme";

/** Gives the theme chosen for this screen, null while it is the device's, and the way to change it. */
export function useTheme(): { theme: Theme | null; turn: () => void } {
  const [theme, setTheme] = useState<Theme | null>(null);
  useEffect(() => {
    try {
      const kept = sessionStorage.getItem(key);
      if (kept === "light" || kept === "dark") setTheme(kept);
    } catch {
      // Blocked: then the device's theme it is.
    }
  }, []);
  function turn(): void {
    const isDark = theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    const next = isDark ? "light" : "dark";
    setTheme(next);
    try {
      sessionStorage.setItem(key, next);
    } catch {
      // Blocked: then it holds until the page is left.
    }
  }
  return { theme, turn };
}

/** Changes between a light and a dark ground: a projector in a lit room wants the one, in a dark room the other. */
export function ThemeButton({
  theme,
  turn,
  words,
}: {
  theme: Theme | null;
  turn: () => void;
  words: Readonly<Record<"light" | "dark", string>>;
}) {
  return (
    <button type="button" className={styles.tool} onClick={turn}>
      {theme === "dark" ? words.light : words.dark}
    </button>
  );
}
