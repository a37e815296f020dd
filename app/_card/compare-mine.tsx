"use client";

import { type MouseEvent, useEffect, useMemo, useState } from "react";
import { loadAnswers, readStored } from "#app/_device/device-memory.ts";
import { findComparison, keepCard } from "#app/_device/kept-card.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { useAwake } from "#app/_ui/moments.ts";
import type { Bank } from "#lib/bank/schema.ts";
import { drawCard } from "#lib/cards/card.ts";
import type { Locale } from "#lib/locale.ts";
import { bankKey, encodeAnswers } from "#lib/scoring/answer-code.ts";
import { findMode, readAnswers, selectAsked } from "#lib/scoring/answers.ts";
import { explainResult } from "#lib/scoring/result.ts";
import { type ComparedResult, CompareFigure, type CompareWords } from "./compare-figure.tsx";
import styles from "./shared-card.module.css";

interface MineWords extends CompareWords {
  noScript: string;
  none: string;
  full: string;
  express: string;
  blocked: string;
  otherVersion: string;
  mineAt: string;
}

/** The visitor's own result, as this browser keeps it, beside a shared one. It is worked out here, and stays here. */
export function CompareMine({
  banks,
  token,
  card,
  names,
  words,
  locale,
}: {
  /** The card's bank first, then the one that the quiz asks today where it is another. */
  banks: readonly [Bank, ...Bank[]];
  token: string;
  card: ComparedResult;
  names: Readonly<Record<string, string>>;
  words: MineWords;
  locale: Locale;
}) {
  const awake = useAwake();
  const mine = useMemo(() => (awake ? readMine(banks, locale) : null), [awake, banks, locale]);
  useEffect(() => {
    // Whoever came to compare has arrived.
    if (mine && findComparison() === `/card/${token}#compare`) keepCard(null);
  }, [mine, token]);
  if (!awake || !mine) {
    return (
      <>
        {!awake && <p>{words.noScript}</p>}
        <QuizFirst token={token} words={words} locale={locale} />
      </>
    );
  }
  return (
    <>
      <CompareFigure
        bank={banks[0]}
        names={names}
        words={words}
        locale={locale}
        mine={mine}
        theirs={card}
      />
      {mine.bank !== banks[0] && <p>{words.otherVersion}</p>}
      <p className={styles.ways}>
        <ButtonLink href={`/${locale}/result#${mine.code}`}>{words.mineAt}</ButtonLink>
      </p>
    </>
  );
}

/** The way to a result of one's own: the card waits on this device meanwhile. */
function QuizFirst({ token, words, locale }: { token: string; words: MineWords; locale: Locale }) {
  const awake = useAwake();
  const [isBlocked, setBlocked] = useState(false);
  function keep(event: MouseEvent) {
    if (isBlocked || keepCard(token)) return;
    event.preventDefault();
    setBlocked(true);
  }
  return (
    <div onClickCapture={keep}>
      {awake && <p>{words.none}</p>}
      <p role="status">{isBlocked && words.blocked}</p>
      <p className={styles.ways}>
        <ButtonLink href={`/${locale}/quiz`}>{words.full}</ButtonLink>
        <ButtonLink href={`/${locale}/quiz/express`}>{words.express}</ButtonLink>
      </p>
    </div>
  );
}

/** Gives the card that this browser's own answers would have, the bank they are to, and their code; `null` before a quiz was finished. */
function readMine(banks: readonly Bank[], locale: Locale) {
  for (const bank of banks) {
    const kept = loadAnswers(bankKey(bank)) ?? {};
    const reading = readAnswers(bank, kept);
    if (!reading.ok) continue;
    const { answers } = reading;
    const asked = selectAsked(bank, answers);
    const isFinished = asked.items.every(({ id }) => Object.hasOwn(kept, id));
    const result = explainResult(asked, answers);
    const card = drawCard({ bank, result, locale, mode: findMode(bank, answers), bars: true });
    if (isFinished && card) return { ...card, code: encodeAnswers(bank, answers) };
  }
  return null;
}

/** Whoever opened a card that is none goes on: to their own result, where this device has one. No comparison waits for it any more. */
export function MineInstead({
  bank,
  locale,
  words,
}: {
  bank: Bank;
  locale: Locale;
  words: { mine: string };
}) {
  const awake = useAwake();
  const stored = useMemo(() => (awake ? readStored(bank) : null), [awake, bank]);
  useEffect(() => {
    const { pathname } = window.location;
    if (findComparison()?.startsWith(`${pathname}#`)) keepCard(null);
  }, []);
  return stored && <ButtonLink href={`/${locale}/result#${stored.code}`}>{words.mine}</ButtonLink>;
}
