"use client";

import { useRouter } from "next/navigation";
import { useMemo } from "react";
import {
  clearAnswers,
  loadAnswers,
  loadGuess,
  saveGuess,
  storeAnswers,
} from "#app/_device/device-memory.ts";
import type { HeadlineWords } from "#app/_explanation/explanation.ts";
import { ahead } from "#app/_result/result-slot.tsx";
import { bankKey, encodeAnswers } from "#lib/scoring/answer-code.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import type { Memory } from "./form-answers.ts";
import { LiveForm, type QuizForm } from "./live-form.tsx";

/** The quiz on one's own: the device keeps the answers, and the result's address holds them all. */
export function DeviceForm({
  resultPath,
  whole,
  words,
  ...form
}: QuizForm & { words: HeadlineWords }) {
  const { bank } = form;
  const router = useRouter();
  const memory = useMemo((): Memory => {
    const key = bankKey(bank);
    const isAsked = (item: string) => bank.items.some(({ id }) => id === item);
    /** Answers to items that this form does not ask. */
    let others: Answers = {};
    let given: Answers = {};
    return {
      load() {
        const kept = loadAnswers(key) ?? {};
        const rest = whole.items.filter(({ id }) => id in kept && !isAsked(id));
        others = Object.fromEntries(rest.map(({ id }) => [id, kept[id] ?? null]));
        return Object.keys(kept).some(isAsked) ? kept : null;
      },
      save(answers) {
        given = answers;
        storeAnswers(key, { ...others, ...answers });
      },
      clear() {
        others = {};
        clearAnswers(key);
      },
      loadGuess,
      saveGuess,
      expectFinish() {
        router.prefetch(resultPath);
        // Its scripts run now, so that the last answer does not wait for them.
        import("#app/_result/result-ahead.tsx").then(
          ({ drawResult }) => drawResult(words, whole, given),
          // What did not load is not asked for again in this document: the result then opens in one of its own.
          () => {
            ahead.isLost = true;
          },
        );
      },
    };
  }, [bank, whole, words, resultPath, router]);
  return (
    <LiveForm
      {...form}
      memory={memory}
      onFinish={(answers) => {
        const code = encodeAnswers(whole, answers);
        const address = `${resultPath}#${code}`;
        if (ahead.isLost) return location.assign(address);
        // Within the document: the code stays in the address's fragment, and the result is there at once.
        ahead.show(code, (options) => router.push(address, options));
      }}
    />
  );
}
