import { useSyncExternalStore } from "react";

/** Gives the origin of the page, such as `https://azimut.example`; "" before scripts run. */
export function usePageOrigin(): string {
  return useSyncExternalStore(subscribeNever, readOrigin, () => "");
}

function subscribeNever() {
  return () => {};
}

function readOrigin() {
  return window.location.origin;
}
