// What the quiz loads when the last answer is near: the result page's own scripts, its arithmetic done ahead, and its head
// drawn ahead, so that the press on "See my result" has only to show it.
import "./private-result.tsx";
import { startTransition } from "react";
import { composeHeadline, type HeadlineWords } from "#app/_explanation/explanation.ts";
import { prepareResult } from "#app/_explanation/prepared-result.ts";
import { ResultHead } from "#app/_result/head/result-head.tsx";
import type { Bank } from "#lib/bank/schema.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { carryToOtherLanguage } from "./private-result.tsx";
import { ahead, type GoOn } from "./result-slot.tsx";

/** Works out the result of these answers, and draws its head out of sight if anything is answered, to be shown in time. */
export function drawResult(words: HeadlineWords, whole: Bank, ownAnswers: Answers): void {
  ahead.show = showResult;
  prepareResult(whole, ownAnswers);
  const headline = composeHeadline({ words, whole, ownAnswers });
  if (headline.result.answered === 0) return;
  startTransition(() =>
    ahead.draw(
      <article data-code={headline.code}>
        <ResultHead headline={headline} cloud={headline} />
      </article>,
    ),
  );
}

/**
 * Shows the head of the result with this code in place of the quiz, if it has been drawn, and calls `goOn` once it has been
 * painted: the whole page is still to come.
 */
function showResult(code: string, goOn: GoOn) {
  const frame = document.getElementById("result-frame");
  if (!frame?.querySelector(`[data-code="${code}"]`)) {
    goOn();
    return;
  }
  for (const part of frame.parentElement?.children ?? []) {
    part.toggleAttribute("hidden", part !== frame);
  }
  carryToOtherLanguage(code);
  window.scrollTo({ top: 0, behavior: "instant" });
  requestAnimationFrame(() => setTimeout(goOn, 0, { scroll: false }));
}
