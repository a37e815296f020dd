"use client";

import { useMemo } from "react";
import { encodeAnswers } from "#lib/scoring/answer-code.ts";
import { bankKey, loadAnswers, loadGuess, saveAnswers, saveGuess } from "./device-memory.ts";
import { LiveForm, type QuizForm } from "./live-form.tsx";

/** The quiz on one's own: the device keeps the answers, and the result's address holds them all. */
export function DeviceForm({ resultPath, ...form }: QuizForm) {
  const { bank } = form;
  const memory = useMemo(() => {
    const key = bankKey(bank);
    return {
      load: () => loadAnswers(key),
      save: saveAnswers.bind(null, key),
      loadGuess,
      saveGuess,
      offersToResume: true,
    };
  }, [bank]);
  return (
    <LiveForm
      {...form}
      memory={memory}
      onFinish={(answers) => location.assign(`${resultPath}#${encodeAnswers(bank, answers)}`)}
    />
  );
}
