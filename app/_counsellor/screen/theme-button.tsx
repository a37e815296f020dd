"use client";

import { useEffect, useState } from "react";
import styles from "./projector.module.css";

type Theme = "light" | "dark";

const key = "azimut:screen-theme";

/** Gives the theme chosen for this screen (null while it is the device's), whether it is dark, and the way to change it. */
export function useTheme(): { theme: Theme | null; isDark: boolean; turn: () => void } {
  const [theme, setTheme] = useState<Theme | null>(null);
  const [isDark, setDark] = useState(false);
  useEffect(() => {
    const kept = readKept();
    setTheme(kept);
    setDark(kept ? kept === "dark" : matchMedia("(prefers-color-scheme: dark)").matches);
  }, []);
  function turn(): void {
    const next = isDark ? "light" : "dark";
    setTheme(next);
    setDark(!isDark);
    try {
      sessionStorage.setItem(key, next);
    } catch {
      // Blocked: then it holds until the page is left.
    }
  }
  return { theme, isDark, turn };
}

function readKept(): Theme | null {
  try {
    const kept = sessionStorage.getItem(key);
    return kept === "light" || kept === "dark" ? kept : null;
  } catch {
    return null;
  }
}

/** Changes between a light and a dark ground: a projector in a lit room wants the one, in a dark room the other. */
export function ThemeButton({
  isDark,
  turn,
  words,
}: {
  isDark: boolean;
  turn: () => void;
  words: Readonly<Record<"light" | "dark", string>>;
}) {
  return (
    <button type="button" className={styles.tool} onClick={turn}>
      {isDark ? words.light : words.dark}
    </button>
  );
}
