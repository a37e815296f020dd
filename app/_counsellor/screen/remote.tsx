"use client";

import { useState } from "react";
import { askApi, type FaultWords, isRecord, wordFault } from "#app/_ask/ask.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import styles from "./remote.module.css";

type Words = Readonly<Record<"next" | "previous" | "lobby" | "at" | "atLobby", string>> & {
  faults: FaultWords;
};

/** Turns the views of the room's screen, and says which one is shown. */
export function Remote({
  url,
  remoteKey,
  words,
}: {
  url: string;
  remoteKey: string;
  words: Words;
}) {
  const [said, setSaid] = useState("");
  async function turn(way: "next" | "previous" | "lobby"): Promise<void> {
    const reply = await askApi(url, { method: "POST", body: { key: remoteKey, turn: way } });
    if (!reply.ok) {
      setSaid(wordFault(reply.code, words.faults));
      return;
    }
    const slide = isRecord(reply.content) ? Number(reply.content.slide) : 0;
    setSaid(slide > 0 ? fillTemplate(words.at, { n: slide }) : words.atLobby);
  }
  return (
    <div className={styles.remote}>
      <p className={styles.said} role="status">
        {said}
      </p>
      {(["next", "previous", "lobby"] as const).map((way) => (
        <button
          key={way}
          type="button"
          className={way === "next" ? styles.next : styles.other}
          onClick={() => void turn(way)}
        >
          {words[way]}
        </button>
      ))}
    </div>
  );
}
