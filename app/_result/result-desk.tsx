"use client";

import { type ReactNode, useMemo, useState } from "react";
import { compareKept, type KeptBeside, keepGiven } from "#app/_device/kept-answers.ts";
import { nameRole, readResult } from "#app/_explanation/explanation.ts";
import type { Edition, Material } from "#app/_explanation/result-texts.ts";
import { wordVerdict } from "#app/_explanation/verdict-sentence.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import styles from "./result-desk.module.css";
import { ResultView } from "./result-view.tsx";
import { useTrial } from "./trial.ts";

/** A result with other answers to try on it. Drawn by the server first, it is whole before any script runs. */
export function ResultDesk({
  material,
  edition,
  given,
  guess = null,
  keep,
  keepOnPaper,
  isStaged = false,
}: {
  material: Material;
  edition: Edition;
  given: Answers;
  guess?: string | null;
  keep?: ReactNode;
  /** How to come back, on the printed page; the link where it is absent. */
  keepOnPaper?: ReactNode;
  /** Whether the verdict and the compass come first and the rest when they are on screen. */
  isStaged?: boolean;
}) {
  const { answers, trial } = useTrial(given);
  const device = useMemo((): KeptBeside | undefined => {
    // The answers of a group session are not this device's.
    if (!trial || material.quizPath !== undefined) return undefined;
    const { bank } = edition;
    return { kept: compareKept(bank, given), keep: () => keepGiven(bank, given) };
  }, [trial, material, edition, given]);
  const reading = useMemo(
    () => readResult({ material, edition, given, answers, guess, trial }),
    [material, edition, given, answers, guess, trial],
  );
  const [tried, setTried] = useState(false);
  const trying = answers !== given;
  if (trying && !tried) setTried(true);
  const words = material.strings;
  const verdict = wordVerdict(reading.result, words.verdict, (role) => nameRole(reading, role));
  const news = trying ? verdict : fillTemplate(words.trial.back, { verdict });
  return (
    <>
      <p className={styles.news} role="status">
        {tried && news}
      </p>
      <ResultView
        reading={reading}
        device={device}
        keep={keep}
        keepOnPaper={keepOnPaper}
        isStaged={isStaged}
      />
    </>
  );
}
