import type { Memory } from "#app/_quiz/form-answers.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import type { QueuedAnswer } from "./answer-queue.ts";
import type { Sheet } from "./differences.ts";
import { findRadio } from "./two-versions.tsx";

/** Of one item's answers that with the higher number counts; of equal ones the first. */
export function latestOf(answers: readonly QueuedAnswer[]): QueuedAnswer[] {
  const latest = new Map<string, QueuedAnswer>();
  for (const answer of answers) {
    if (answer.seq > (latest.get(answer.item)?.seq ?? 0)) latest.set(answer.item, answer);
  }
  return [...latest.values()];
}

/** Makes the memory of the form: what it shows, and `take` for what is changed in it. */
export function createSheet(
  first: readonly QueuedAnswer[],
  { take }: { take: (changed: Omit<QueuedAnswer, "seq">[]) => void },
): Omit<Memory, "load"> & Pick<Sheet, "load" | "adopt"> {
  let known = answersOf(first);
  return {
    load: () => known,
    canKeep: () => true,
    save(answers) {
      const items = new Set([...Object.keys(known), ...Object.keys(answers)]);
      // What is cleared was answered before: the server is told "I don't know".
      const changed = [...items].flatMap((item) => {
        const option = answers[item] ?? null;
        return item in known && (known[item] ?? null) === option ? [] : [{ item, option }];
      });
      known = { ...known, ...answersOf(changed) };
      if (changed.length > 0) take(changed);
    },
    adopt(answers) {
      // Known first, so that what the form then says is no change.
      known = { ...known, ...answersOf(answers) };
      for (const { item, option } of answers) findRadio(item, option)?.click();
    },
    loadGuess: () => null,
    saveGuess: () => {},
  };
}

function answersOf(answers: readonly Omit<QueuedAnswer, "seq">[]): Answers {
  return Object.fromEntries(answers.map(({ item, option }) => [item, option]));
}
