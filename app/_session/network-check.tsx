"use client";

import { useState } from "react";
import { askApi } from "#app/_ask/ask.ts";
import button from "#app/_ui/button.module.css";
import { writeDayAndTime } from "#lib/i18n/date.ts";
import type { Plural } from "#lib/i18n/dictionary.ts";
import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";

type Words = Readonly<
  Record<"start" | "running" | "good" | "portal" | "none" | "keep" | "kept", string> & {
    slow: Plural;
  }
>;

const requests = 10;

/** A reply that takes longer is none, in milliseconds. */
const longestWait = 5000;

/** Ten small requests, and what they say about the network: that it will do, is slow, is a portal, or leads nowhere. */
export function NetworkCheck({ locale, words }: { locale: Locale; words: Words }) {
  const [said, setSaid] = useState("");
  const [file, setFile] = useState("");
  async function run() {
    if (said === words.running) return;
    setSaid(words.running);
    setFile("");
    const outcome = await judgeNetwork(locale, words);
    setSaid(outcome);
    const { origin } = location;
    const at = writeDayAndTime(locale, Date.now());
    const report = fillTemplate(words.kept, { at, origin, outcome, browser: navigator.userAgent });
    setFile(URL.createObjectURL(new Blob([report], { type: "text/plain;charset=utf-8" })));
  }
  return (
    <>
      <p>
        <button
          type="button"
          className={`${button.button} ${button.quiet}`}
          aria-disabled={said === words.running}
          onClick={() => void run()}
        >
          {words.start}
        </button>
      </p>
      <p role="status">{said}</p>
      {file && (
        <p>
          <a href={file} download="azimut.txt">
            {words.keep}
          </a>
        </p>
      )}
    </>
  );
}

async function judgeNetwork(locale: Locale, words: Words): Promise<string> {
  const times: number[] = [];
  for (let count = 0; count < requests; count += 1) {
    const start = performance.now();
    const reply = await askApi("/api/v1/health", { within: longestWait });
    if (reply.ok) times.push(performance.now() - start);
    else if (reply.code === "foreign-reply") return words.portal;
  }
  if (times.length === 0) return words.none;
  const ms = Math.round(times.reduce((sum, time) => sum + time, 0) / times.length);
  const isGood = times.length === requests && ms < 1500;
  return isGood
    ? fillTemplate(words.good, { ms })
    : fillPlural(words.slow, { locale, n: times.length, ms });
}
