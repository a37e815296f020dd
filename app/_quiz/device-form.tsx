"use client";

import { useRouter } from "next/navigation";
import { createContext, type ReactNode, use, useCallback, useMemo, useRef, useState } from "react";
import {
  forgetAll,
  loadAnswers,
  loadGuess,
  saveGuess,
  storeAnswers,
} from "#app/_device/device-memory.ts";
import { findComparison } from "#app/_device/kept-card.ts";
import type { HeadlineWords } from "#app/_explanation/explanation.ts";
import { afterPaint } from "#app/_ui/moments.ts";
import { bankKey, encodeAnswers } from "#lib/scoring/answer-code.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import type { Memory, QuizForm } from "./form-answers.ts";
import { LiveForm } from "./live-form.tsx";

interface Ending {
  opening: ReactNode;
  showOpening: (opening: ReactNode) => void;
}

const EndingContext = createContext<Ending>({ opening: null, showOpening: () => {} });

/** The quiz; once it has ended, what its result opens with, in the `frame` of the result's page, which is still to come. */
export function QuizThenOpening({ quiz, frame }: { quiz: ReactNode; frame: ReactNode }) {
  const [opening, showOpening] = useState<ReactNode>(null);
  const ending = useMemo(() => ({ opening, showOpening }), [opening]);
  return <EndingContext value={ending}>{opening === null ? quiz : frame}</EndingContext>;
}

/** What the result opens with, where it stands in the frame. */
export function OpeningPlace() {
  return use(EndingContext).opening;
}

/** The quiz on one's own: the device keeps the answers, and the result's address holds them all. */
export function DeviceForm({
  resultPath,
  whole,
  words,
  ...form
}: QuizForm & { words: HeadlineWords }) {
  const { bank } = form;
  const router = useRouter();
  const { showOpening } = use(EndingContext);
  const coming = useRef<Promise<typeof import("#app/_result/opening.tsx")>>(null);

  /** Brings the result's page and its scripts. What did not load is not asked for again in this document. */
  const expectResult = useCallback(() => {
    if (!coming.current) router.prefetch(resultPath);
    coming.current ??= import("#app/_result/opening.tsx");
    return coming.current;
  }, [router, resultPath]);

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
        // From the first answer on, so that the last one does not wait for them.
        if (Object.keys(answers).length > 0) expectResult().catch(() => {});
      },
      clear() {
        others = {};
        forgetAll();
      },
      loadGuess,
      saveGuess,
      expectFinish() {
        expectResult().then(
          ({ prepareResult }) => afterPaint(() => prepareResult(whole, given)),
          () => {},
        );
      },
    };
  }, [bank, whole, expectResult]);

  function finish(answers: Answers) {
    const address = `${resultPath}#${encodeAnswers(whole, answers)}`;
    // Within the document: the code stays in the address's fragment.
    if (Object.values(answers).every((option) => option === null)) return router.push(address);
    const comparison = navigator.onLine ? findComparison() : null;
    if (comparison) return location.assign(comparison);
    expectResult().then(
      ({ Opening, prepareResult }) => {
        prepareResult(whole, answers);
        showOpening(
          <Opening
            words={words}
            whole={whole}
            answers={answers}
            onPainted={() => router.push(address, { scroll: false })}
          />,
        );
      },
      () => location.assign(address),
    );
  }

  return <LiveForm {...form} memory={memory} onFinish={finish} />;
}
