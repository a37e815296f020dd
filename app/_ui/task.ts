import { useState } from "react";

/**
 * Gives the way to do one thing at a time: `run` passes over a task while another runs, says `before` (nothing, if it is
 * left out) until it is done, and then what the task gives. A task that gives `null` is leaving the page, and stays busy.
 */
export function useTask() {
  const [isBusy, setBusy] = useState(false);
  const [said, say] = useState("");
  async function run(task: () => Promise<string | null>, before = ""): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    say(before);
    const outcome = await task();
    if (outcome === null) return;
    setBusy(false);
    say(outcome);
  }
  return { isBusy, said, say, run };
}
