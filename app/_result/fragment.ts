import { useEffect, useState } from "react";

/**
 * Gives the code that the address's fragment holds: `null` before scripts run, an empty text where there is none. A link to
 * a place of the page takes the fragment for a moment: the code is then put back, so that the address always keeps it.
 */
export function useFragmentCode(): string | null {
  const [code, setCode] = useState<string | null>(null);
  useEffect(() => {
    let kept = "";
    function readFragment() {
      const text = readText(window.location.hash.slice(1));
      if (text !== "" && document.getElementById(text)) {
        window.history.replaceState(null, "", kept ? `#${kept}` : window.location.pathname);
      } else kept = text;
      setCode(kept);
      carryToOtherLanguage(kept);
    }
    readFragment();
    window.addEventListener("hashchange", readFragment);
    return () => window.removeEventListener("hashchange", readFragment);
  }, []);
  return code;
}

/** A fragment as it was typed; one that is wrongly escaped as it stands. */
function readText(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function carryToOtherLanguage(code: string) {
  for (const link of document.querySelectorAll("a[data-language-switch]")) {
    if (link instanceof HTMLAnchorElement) link.hash = code;
  }
}
