"use client";

import { useRouter } from "next/navigation";
import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import {
  canKeep,
  forgetAll,
  keepChanges,
  keepForOffline,
  loadAnswers,
  loadGuess,
  saveGuess,
} from "#app/_device/device-memory.ts";
import { findComparison } from "#app/_device/kept-card.ts";
import { watchKept } from "#app/_device/own-results.ts";
import type { HeadlineWords } from "#app/_explanation/explanation.ts";
import { carryAnswers, pointLanguageLinks, takeCarried } from "#app/_ui/address-text.ts";
import typeface from "#app/_ui/frame/typeface.module.css";
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
  return (
    <EndingContext value={ending}>
      {/* In the letters that the result's page will have, so that nothing moves when it comes. */}
      {opening === null ? quiz : <div className={typeface.typeface}>{frame}</div>}
    </EndingContext>
  );
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
  useEffect(keepForOffline, []);
  const coming = useRef<Promise<typeof import("#app/_result/opening.tsx")>>(null);

  /** Brings the result's page and its scripts. What did not load is not asked for again in this document. */
  const expectResult = useCallback(() => {
    if (!coming.current) router.prefetch(resultPath);
    coming.current ??= import("#app/_result/opening.tsx");
    return coming.current;
  }, [router, resultPath]);

  const memory = useMemo((): Memory => {
    const key = bankKey(bank);
    function selectAsked(answers: Answers | null): Answers {
      const asked = bank.items.filter(({ id }) => answers && id in answers);
      return Object.fromEntries(asked.map(({ id }) => [id, answers?.[id] ?? null]));
    }
    let given: Answers = {};
    /** What this page and what is kept had in common last: only what the person changes from there is written. */
    let common: Answers = {};
    let expected: string | null = null;
    /** What the address brought, where nothing was kept. */
    let carried: Answers = {};
    let place = "";
    /** While what another tab has changed is shown, field by field, the page has nothing to say itself. */
    let isFollowing = false;
    function pointAt(panel: string) {
      place = panel;
      return canKeep() ? panel : carryAnswers(given, panel);
    }
    return {
      load() {
        const kept = loadAnswers(key);
        given = selectAsked(kept);
        common = given;
        expected = loadGuess();
        carried = selectAsked(takeCarried() ?? carried);
        const answers = kept && canKeep() ? given : { ...given, ...carried };
        return Object.keys(answers).length > 0 ? answers : null;
      },
      canKeep,
      pointAt,
      save(answers) {
        if (isFollowing) return;
        const isKept = keepChanges(key, { before: common, now: answers });
        given = answers;
        if (isKept) common = answers;
        else pointLanguageLinks(pointAt(place));
        // From the first answer on, so that the last one does not wait for them; and that answer not either.
        if (Object.keys(answers).length > 0) afterPaint(() => expectResult().catch(() => {}));
      },
      clear() {
        carried = {};
        forgetAll();
      },
      loadGuess: () => expected,
      saveGuess(role) {
        if (isFollowing) return;
        if (role !== expected) saveGuess(role);
        expected = role;
      },
      follow: (show) =>
        watchKept(() => {
          // Where nothing can be kept, the page has the only answers there are.
          if (!canKeep()) return;
          isFollowing = true;
          show();
          isFollowing = false;
        }),
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
