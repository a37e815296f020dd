"use client";

import { useEffect, useState } from "react";
import { canKeep } from "#app/_device/device-memory.ts";
import { findComparison, keepCard } from "#app/_device/kept-card.ts";
import { useAwake } from "#app/_ui/moments.ts";
import styles from "./notices.module.css";

/** Says where the answers stay: `unkept` where this browser keeps nothing, from the first answer on that it did not keep. */
export function KeptNotice({ kept, unkept }: { kept: string; unkept: string }) {
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    function look() {
      setKept(canKeep());
    }
    look();
    document.addEventListener("input", look);
    return () => document.removeEventListener("input", look);
  }, []);
  return <span>{isKept ? kept : unkept}</span>;
}

/** Says, to somebody who came to compare, that the result will stand beside the card, and lets them give that up. */
export function ComparisonNotice({
  words,
}: {
  words: Readonly<Record<"text" | "card" | "stop", string>>;
}) {
  const awake = useAwake();
  const [isOver, setOver] = useState(false);
  const comparison = awake && !isOver ? findComparison() : null;
  if (!comparison) return null;
  function stop() {
    keepCard(null);
    setOver(true);
  }
  return (
    <p>
      <span>{words.text}</span> <a href={comparison}>{words.card}</a>{" "}
      <button type="button" className={styles.stop} onClick={stop}>
        {words.stop}
      </button>
    </p>
  );
}
