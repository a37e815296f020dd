"use client";

import { useEffect, useLayoutEffect } from "react";
import { composeHeadline, type HeadlineWords } from "#app/_explanation/explanation.ts";
import { ResultHead } from "#app/_result/head/result-head.tsx";
import { pointLanguageLinks } from "#app/_ui/address-text.ts";
import { afterPaint } from "#app/_ui/moments.ts";
import type { Bank } from "#lib/bank/schema.ts";
import type { Answers } from "#lib/scoring/answers.ts";
// The page that follows is then here too.
import "./private-result.tsx";

export { prepareResult } from "#app/_explanation/explanation.ts";

/**
 * What a result opens with, drawn by the quiz in its own place: its page, which has all the rest, is still to come. `onPainted`
 * is called once this is on screen.
 */
export function Opening({
  words,
  whole,
  answers,
  onPainted,
}: {
  words: HeadlineWords;
  whole: Bank;
  answers: Answers;
  onPainted: () => void;
}) {
  const headline = composeHeadline({ words, whole, ownAnswers: answers });
  const { code } = headline;
  useLayoutEffect(() => {
    window.scrollTo({ top: 0, behavior: "instant" });
    pointLanguageLinks(code);
  }, [code]);
  useEffect(() => afterPaint(onPainted), [onPainted]);
  return (
    <article>
      <ResultHead headline={headline} cloud={headline} />
    </article>
  );
}
