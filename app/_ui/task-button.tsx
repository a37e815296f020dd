import type { ComponentProps } from "react";
import styles from "./button.module.css";

/** A button of a task (task.ts): while one runs it does nothing and looks so, yet keeps the keyboard's focus. */
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
