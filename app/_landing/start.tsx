"use client";

import { type ReactNode, useSyncExternalStore } from "react";
import { listResults, watchKept } from "#app/_device/own-results.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import styles from "./start.module.css";

/**
 * The way into the quiz; for who has a result on this device, the way to it, and `again` under it. Both have the same place, so
 * that nothing moves when scripts find out which it is.
 */
export function Start({
  start,
  again,
  resultPath,
  seeResult,
}: {
  start: ReactNode;
  again: ReactNode;
  resultPath: string;
  seeResult: string;
}) {
  const code = useSyncExternalStore(
    watchKept,
    () => listResults()[0]?.code ?? null,
    () => null,
  );
  return (
    <div className={styles.place}>
      <div className={code === null ? styles.shown : styles.hidden}>{start}</div>
      <div className={code === null ? styles.hidden : styles.shown}>
        <ButtonLink href={`${resultPath}#${code ?? ""}`} kind="primary" large>
          {seeResult}
        </ButtonLink>
        {again}
      </div>
    </div>
  );
}
