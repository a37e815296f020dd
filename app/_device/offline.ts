/** Long enough for the result to be read first. */
const delay = 3000;

/**
 * Lets the result and the quiz open without a network from now on (`public/sw.js`). Not while developing, where files
 * change under the same name.
 *
 * @returns what stops it, if the page is left before it has begun.
 */
export function keepForOffline(): () => void {
  const timer = setTimeout(() => {
    if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
    // Where it is refused, the pages need the network, as they did before.
    navigator.serviceWorker.register("/sw.js").catch(() => {});
  }, delay);
  return () => clearTimeout(timer);
}
