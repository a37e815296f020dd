import { useMemo, useState } from "react";
import type { Trial } from "#app/_explanation/explanation.ts";
import { useAwake } from "#app/_ui/awake.ts";
import type { Answers } from "#lib/scoring/answers.ts";

/**
 * Gives the answers as they are tried, the very `ownAnswers` while none differs, and what can be done with them. `trial` is
 * missing until scripts run.
 */
export function useTrial(ownAnswers: Answers): { answers: Answers; trial: Trial | undefined } {
  const [tried, setTried] = useState<Answers>({});
  const awake = useAwake();
  const answers = useMemo(() => {
    const changes = Object.entries(tried).filter(
      ([item, option]) => option !== (ownAnswers[item] ?? null),
    );
    return changes.length === 0 ? ownAnswers : { ...ownAnswers, ...Object.fromEntries(changes) };
  }, [ownAnswers, tried]);
  const trial = useMemo<Trial>(
    () => ({
      change: (item, option) => setTried((before) => ({ ...before, [item]: option })),
      changeAll: (changes) =>
        setTried(Object.fromEntries(changes.map(({ item, option }) => [item, option]))),
      restoreAll: () => {
        setTried({});
        document.getElementById("verdict")?.focus();
      },
      show: showItem,
    }),
    [],
  );
  return { answers, trial: awake ? trial : undefined };
}

/** Opens the answers to try at an item, and goes to the answer chosen there. */
function showItem(item: string) {
  document.getElementById("trial-list")?.setAttribute("open", "");
  const question = document.getElementById(`try-${item}`);
  question?.scrollIntoView({ block: "center" });
  const chosen = question?.querySelector("input:checked");
  if (chosen instanceof HTMLInputElement) chosen.focus({ preventScroll: true });
}
