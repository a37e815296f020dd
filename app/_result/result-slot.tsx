"use client";

import { type ReactNode, useEffect, useState } from "react";

/** Goes on to the page of the result; with `scroll: false` where it is read already. */
export type GoOn = (options?: { scroll: false }) => void;

/** What the quiz has ready of its result; scripts that come later (result-ahead.tsx) bring it. */
export const ahead = {
  /** True where the scripts did not come. */
  isLost: false,
  /** Draws the head of a result into the slot of this page, if it has one. */
  draw: (_head: ReactNode): void => {},
  /** Shows the head drawn of the result with this code, if there is one, then goes on to its page. */
  show: (_code: string, goOn: GoOn): void => goOn(),
};

/** Where the head of a result is drawn ahead. */
export function ResultSlot() {
  const [head, setHead] = useState<ReactNode>(null);
  useEffect(() => {
    ahead.draw = setHead;
  }, []);
  return head;
}
