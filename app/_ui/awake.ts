import { useSyncExternalStore } from "react";

/** Tells whether scripts run: false on the server and while the page that it drew is taken over. */
export function useAwake(): boolean {
  return useSyncExternalStore(
    subscribeNever,
    () => true,
    () => false,
  );
}

function subscribeNever() {
  return () => {};
}
