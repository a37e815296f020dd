"use client";

import { useState } from "react";
import { loadAnswers } from "#app/_device/device-memory.ts";
import buttons from "#app/_ui/button.module.css";
import { useAwake } from "#app/_ui/moments.ts";
import type { Bank } from "#lib/bank/schema.ts";
import { drawCard } from "#lib/cards/card.ts";
import type { Locale } from "#lib/locale.ts";
import { bankKey, encodeAnswers } from "#lib/scoring/answer-code.ts";
import { findMode, readAnswers, selectAsked } from "#lib/scoring/answers.ts";
import { explainResult } from "#lib/scoring/result.ts";
import { type ComparedResult, CompareFigure, type CompareWords } from "./compare-figure.tsx";

/** The visitor's own result, as this browser keeps it, beside a shared one. It is worked out here, and stays here. */
export function CompareMine({
  bank,
  card,
  names,
  words,
  locale,
}: {
  bank: Bank;
  card: ComparedResult;
  names: Readonly<Record<string, string>>;
  words: CompareWords & { noScript: string; button: string; none: string; mineAt: string };
  locale: Locale;
}) {
  const awake = useAwake();
  const [mine, setMine] = useState<(ComparedResult & { code: string }) | "none" | null>(null);
  if (!awake) return <p>{words.noScript}</p>;
  return (
    <>
      {(mine === null || mine === "none") && (
        <button
          type="button"
          className={`${buttons.button} ${buttons.quiet}`}
          onClick={() => setMine(readMine(bank, locale) ?? "none")}
        >
          {words.button}
        </button>
      )}
      <div role="status">
        {mine === "none" && <p>{words.none}</p>}
        {mine !== null && mine !== "none" && (
          <>
            <CompareFigure
              bank={bank}
              names={names}
              words={words}
              locale={locale}
              mine={mine}
              theirs={card}
            />
            <p>
              <a href={`/${locale}/result#${mine.code}`}>{words.mineAt}</a>
            </p>
          </>
        )}
      </div>
    </>
  );
}

/** Gives the card that this browser's own answers would have, and their code. */
function readMine(bank: Bank, locale: Locale): (ComparedResult & { code: string }) | null {
  const kept = loadAnswers(bankKey(bank));
  const reading = kept && readAnswers(bank, kept);
  if (!reading?.ok) return null;
  const { answers } = reading;
  const result = explainResult(selectAsked(bank, answers), answers);
  const card = drawCard({ bank, result, locale, mode: findMode(bank, answers), bars: true });
  return card && { ...card, code: encodeAnswers(bank, answers) };
}
