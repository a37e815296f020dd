import type { SessionContext } from "#lib/sessions/context.ts";

/** The screens are told at most this often: two changes a second. */
const mergeMs = 500;

/** With several instances a change may go unheard when one of them dies: everybody looks again after this long. */
const lookAgainMs = 4000;

/**
 * Calls back when something about a session has changed, on whichever instance: at once, then at most twice a second.
 * It says that something changed and not what: read it again. Gives the way out.
 */
export function watchSession(
  { store }: Pick<SessionContext, "store">,
  sessionId: string,
  onChange: () => void,
): () => void {
  let merging: NodeJS.Timeout | null = null;
  let hasMore = false;

  function tell(): void {
    if (merging) {
      hasMore = true;
      return;
    }
    merging = setTimeout(endMerge, mergeMs);
    onChange();
  }

  function endMerge(): void {
    merging = null;
    if (!hasMore) return;
    hasMore = false;
    tell();
  }

  const leave = store.listen((topic) => {
    if (topic === null || topic === sessionId) tell();
  });
  const lookingAgain = store.engine === "postgres" ? setInterval(tell, lookAgainMs) : null;
  return () => {
    leave();
    if (merging) clearTimeout(merging);
    if (lookingAgain) clearInterval(lookingAgain);
  };
}
