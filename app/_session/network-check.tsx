"use client";

import { useState } from "react";
import button from "#app/_ui/button.module.css";
import { fillTemplate } from "#lib/i18n/template.ts";

type Words = Readonly<Record<"start" | "running" | "good" | "slow" | "portal" | "none", string>>;

const requests = 10;

/** Ten small requests, and what they say about the network: that it will do, is slow, is a portal, or leads nowhere. */
export function NetworkCheck({ words }: { words: Words }) {
  const [said, setSaid] = useState("");
  async function run() {
    if (said === words.running) return;
    setSaid(words.running);
    setSaid(await judgeNetwork(words));
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
    </>
  );
}

async function judgeNetwork(words: Words): Promise<string> {
  const times: number[] = [];
  for (let count = 0; count < requests; count += 1) {
    const start = performance.now();
    const found = await askForHealth();
    if (found === "portal") return words.portal;
    if (found === "ok") times.push(performance.now() - start);
  }
  if (times.length === 0) return words.none;
  const ms = Math.round(times.reduce((sum, time) => sum + time, 0) / times.length);
  const isGood = times.length === requests && ms < 1500;
  return fillTemplate(isGood ? words.good : words.slow, { good: times.length, ms });
}

async function askForHealth(): Promise<"ok" | "portal" | "none"> {
  try {
    const reply = await fetch("/api/v1/health", {
      cache: "no-store",
      redirect: "manual",
      signal: AbortSignal.timeout(5000),
    });
    const type = reply.headers.get("content-type") ?? "";
    if (reply.type === "opaqueredirect" || !/json/.test(type)) return "portal";
    return reply.ok ? "ok" : "none";
  } catch {
    return "none";
  }
}
