import { type ComponentProps, useState } from "react";
import styles from "./button.module.css";

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

/** A button of a task: while one runs it does nothing and looks so, yet keeps the keyboard's focus. */
export function TaskButton({
  isBusy,
  kind = "quiet",
  large = false,
  ...button
}: Omit<ComponentProps<"button">, "className" | "disabled"> & {
  isBusy: boolean;
  kind?: "primary" | "quiet";
  large?: boolean;
}) {
  return (
    <button
      type="button"
      {...button}
      aria-disabled={isBusy}
      className={`${styles.button} ${styles[kind]}${large ? ` ${styles.large}` : ""}`}
    />
  );
}
