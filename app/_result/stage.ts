import { startTransition, useDeferredValue, useEffect, useState } from "react";
import type { Reading } from "#app/_explanation/explanation.ts";

/**
 * Gives the reading that the cloud and the explanations are drawn from: a moment late, so that the verdict and the figures
 * need not wait for them. With `isStaged` it is `null` until the first frame has been painted.
 */
export function useLaterReading(reading: Reading, isStaged: boolean): Reading | null {
  const [isPainted, setPainted] = useState(!isStaged);
  const later = useDeferredValue(reading);
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

/** Gives the last reading of what was really answered: a trial of other answers has no part in what is taken away. */
export function useOwnReading(reading: Reading | null): Reading | null {
  const [own, setOwn] = useState<Reading | null>(null);
  if (!reading || reading === own || reading.answers !== reading.given) return own;
  setOwn(reading);
  return reading;
}
