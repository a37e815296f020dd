"use client";

import { useEffect } from "react";
import { forgetDevice } from "./answer-queue.ts";

/** Empties what the browser kept of a person who has erased themselves. */
export function ForgetDevice() {
  useEffect(() => void forgetDevice(), []);
  return null;
}
