"use client";

import { useState, useSyncExternalStore } from "react";
import { bankKey, loadAnswers } from "#app/_quiz/device-memory.ts";
import buttons from "#app/_ui/button.module.css";
import type { Bank } from "#lib/bank/schema.ts";
import type { Locale } from "#lib/i18n/locale.ts";
import { encodeAnswers } from "#lib/scoring/answer-encoding.ts";
import { readAnswers } from "#lib/scoring/answers.ts";
import { selectAsked } from "#lib/scoring/quiz-mode.ts";
import { explainResult } from "#lib/scoring/result.ts";
import { CompareFigure, type CompareWords, type Side } from "./compare-figure.tsx";

/** The visitor's own result, as this browser keeps it, beside a shared one. It is worked out here, and stays here. */
export function CompareMine({
  bank,
  card,
  names,
  words,
  locale,
}: {
  bank: Bank;
  card: Side;
  names: Readonly<Record<string, string>>;
  words: CompareWords & { noScript: string; button: string; none: string; mineAt: string };
  locale: Locale;
}) {
  const awake = useSyncExternalStore(
    subscribeNever,
    () => true,
    () => false,
  );
  const [mine, setMine] = useState<(Side & { code: string }) | "none" | null>(null);
  if (!awake) return <p>{words.noScript}</p>;
  return (
    <>
      {(mine === null || mine === "none") && (
        <button
          type="button"
          className={`${buttons.button} ${buttons.quiet}`}
          onClick={() => setMine(readMine(bank) ?? "none")}
        >
          {words.button}
        </button>
      )}
      <div role="status">
        {mine === "none" && <p>{words.none}</p>}
        {mine !== null && mine !== "none" && (
          <>
            <CompareFigure {...{ bank, names, words, locale, mine }} theirs={card} />
            <p>
              <a href={`/${locale}/result#${mine.code}`}>{words.mineAt}</a>
            </p>
          </>
        )}
      </div>
    </>
  );
}

function readMine(bank: Bank): (Side & { code: string }) | null {
  const kept = loadAnswers(bankKey(bank));
  const reading = kept && readAnswers(bank, kept);
  if (!reading?.ok) return null;
  const { first, verdict, affinities } = explainResult(
    selectAsked(bank, reading.answers),
    reading.answers,
  );
  if (verdict.kind === "none") return null;
  const roles = first.length > 1 ? first : verdict.roles;
  return {
    code: encodeAnswers(bank, reading.answers),
    roles: bank.roles.filter((role) => roles.includes(role)),
    affinities: affinities.map((tenths) => Math.round(tenths / 50) * 5),
  };
}

function subscribeNever() {
  return () => {};
}
