import { startTransition, useDeferredValue, useEffect, useState } from "react";
import type { Explanation } from "#app/_explanation/explanation.ts";

/**
 * Gives what the cloud and the reasons are drawn from: the explanation of a moment ago, so that the verdict and the figures
 * need not wait for them. With `isStaged` it is `null` until the first frame has been painted.
 */
export function useLaterReading(explanation: Explanation, isStaged: boolean): Explanation | null {
  const [isPainted, setPainted] = useState(!isStaged);
  const later = useDeferredValue(explanation);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setPainted(true)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isPainted ? later : null;
}

/** Gives the last explanation of what was really answered: a trial of other answers has no part in what is taken away. */
export function useOwnReading(explanation: Explanation | null): Explanation | null {
  const [own, setOwn] = useState<Explanation | null>(null);
  if (!explanation || explanation === own || explanation.answers !== explanation.ownAnswers)
    return own;
  setOwn(explanation);
  return explanation;
}
