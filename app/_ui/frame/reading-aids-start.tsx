import { headers } from "next/headers";

/**
 * Brings public/reading-aids.js once the page is whole, so that nothing that is read first waits for it; what the device remembers
 * holds from the first moment. For static pages: their policy names this script by its hash.
 */
export function ReadingAidsStart(policy: { nonce?: string | undefined }) {
  return <script {...policy}>{`(${start})()`}</script>;
}

/** The same for a page that is drawn for each request, whose policy names scripts by a nonce. */
export async function OwnReadingAidsStart() {
  const policy = (await headers()).get("content-security-policy") ?? "";
  return <ReadingAidsStart nonce={/'nonce-([^']+)'/.exec(policy)?.[1]} />;
}

/** Runs in the browser, as it is written here. */
function start() {
  try {
    if (localStorage.getItem("azimut:easy")) document.documentElement.dataset.easy = "";
  } catch {
    // Blocked: nothing is remembered.
  }
  addEventListener("load", () => {
    const script = document.createElement("script");
    document.head.append(Object.assign(script, { src: "/reading-aids.js" }));
  });
}
