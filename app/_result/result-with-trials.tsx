"use client";

import { type ReactNode, useEffect, useMemo, useState } from "react";
import {
  canKeep,
  compareKept,
  type KeptBeside,
  keepAnswers,
  listAsked,
} from "#app/_device/device-memory.ts";
import { rememberResult } from "#app/_device/own-results.ts";
import { composeExplanation, type ResultTexts, type Trial } from "#app/_explanation/explanation.ts";
import { listInvolved, wordVerdict } from "#app/_explanation/verdict.ts";
import { carryAnswers } from "#app/_ui/address-text.ts";
import { useAwake } from "#app/_ui/moments.ts";
import type { Edition } from "#lib/bank/released.ts";
import { nameRole } from "#lib/bank/wording.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { ResultView } from "./result-view.tsx";
import styles from "./result-with-trials.module.css";

/** A result with other answers to try on it. Drawn by the server first, it is whole before any script runs. */
export function ResultWithTrials({
  texts,
  edition,
  ownAnswers,
  guess = null,
  keep,
  keepOnPaper,
  consent,
  isStaged = false,
}: {
  texts: ResultTexts;
  edition: Edition;
  ownAnswers: Answers;
  guess?: string | null;
  keep?: ReactNode;
  /** How to come back, on the printed page; the link where it is absent. */
  keepOnPaper?: ReactNode;
  consent?: ReactNode;
  /** Whether the verdict and the compass come first and the rest when they are on screen. */
  isStaged?: boolean;
}) {
  const { answers, trial } = useTrial(ownAnswers);
  useEffect(unfoldTargets, []);
  const device = useMemo((): KeptBeside | undefined => {
    // The answers of a group session are not this device's.
    if (!trial || texts.quizPath !== undefined) return undefined;
    const { bank } = edition;
    return {
      kept: compareKept(bank, ownAnswers),
      keep: () => keepAnswers(bank, ownAnswers),
      pointAt: (place) => (canKeep() ? place : carryAnswers(listAsked(bank, ownAnswers), place)),
    };
  }, [trial, texts, edition, ownAnswers]);
  const explanation = useMemo(
    () => composeExplanation({ texts, edition, ownAnswers, answers, guess, trial }),
    [texts, edition, ownAnswers, answers, guess, trial],
  );
  const { code, ownResult } = explanation;
  const isOwn = device?.kept === "same" && ownResult.answered > 0;
  const roles = listInvolved(ownResult).join(" ");
  useEffect(() => {
    if (isOwn) rememberResult({ code, roles: roles.split(" ").filter(Boolean) });
  }, [isOwn, code, roles]);
  const [tried, setTried] = useState(false);
  const trying = answers !== ownAnswers;
  if (trying && !tried) setTried(true);
  const words = texts.strings;
  const verdict = wordVerdict(explanation.result, words.verdict, (role) =>
    nameRole(explanation, role),
  );
  const news = trying ? verdict : fillTemplate(words.trial.back, { verdict });
  return (
    <>
      <p className={styles.news} role="status">
        {tried && news}
      </p>
      <ResultView
        explanation={explanation}
        device={device}
        keep={keep}
        keepOnPaper={keepOnPaper}
        consent={consent}
        isStaged={isStaged}
      />
    </>
  );
}

/**
 * Gives the answers as they are tried, the very `ownAnswers` while none differs, and what can be done with them. `trial` is
 * missing until scripts run.
 */
function useTrial(ownAnswers: Answers): { answers: Answers; trial: Trial | undefined } {
  const [tried, setTried] = useState<Answers>({});
  const awake = useAwake();
  const answers = useMemo(() => {
    const changes = Object.entries(tried).filter(
      ([item, option]) => option !== (ownAnswers[item] ?? null),
    );
    return changes.length === 0 ? ownAnswers : { ...ownAnswers, ...Object.fromEntries(changes) };
  }, [ownAnswers, tried]);
  const trial = useMemo<Trial>(
    () => ({
      change: (item, option) => setTried((before) => ({ ...before, [item]: option })),
      changeAll: (changes) =>
        setTried(Object.fromEntries(changes.map(({ item, option }) => [item, option]))),
      restoreAll: () => {
        setTried({});
        document.getElementById("verdict")?.focus();
      },
      show: showItem,
    }),
    [],
  );
  return { answers, trial: awake ? trial : undefined };
}

/** Opens the answers to try at an item, and goes to the answer chosen there. */
function showItem(item: string) {
  const question = document.getElementById(`try-${item}`);
  unfold(question);
  question?.scrollIntoView({ block: "center" });
  const chosen = question?.querySelector("input:checked");
  if (chosen instanceof HTMLInputElement) chosen.focus({ preventScroll: true });
}

/** Opens whatever a place of the page is folded in. */
function unfold(place: Element | null) {
  for (let at = place?.closest("details"); at; at = at.parentElement?.closest("details")) {
    at.open = true;
  }
}

/** Has a link into a folded part open it first: not every browser does so by itself. Gives what ends that. */
function unfoldTargets(): () => void {
  function follow({ target }: MouseEvent) {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (link) unfold(document.getElementById(link.hash.slice(1)));
  }
  document.addEventListener("click", follow);
  return () => document.removeEventListener("click", follow);
}
