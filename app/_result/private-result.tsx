"use client";

import { useEffect, useLayoutEffect, useMemo, useState } from "react";
import {
  compareKept,
  keepForOffline,
  loadGuess,
  readStored,
  type Stored,
} from "#app/_device/device-memory.ts";
import type { ResultTexts } from "#app/_explanation/explanation.ts";
import { decodeText, findCode, pointLanguageLinks } from "#app/_ui/address-text.ts";
import { decodeAnswers } from "#lib/scoring/answer-code.ts";
import { ResultWithTrials } from "./result-with-trials.tsx";
import { EmptyResult, FaultyCode, WaitingResult } from "./without-result.tsx";

/** The result of the code in the address's fragment, computed here: nothing about it leaves the device. */
export function PrivateResult({ texts }: { texts: ResultTexts }) {
  const code = useFragmentCode();
  useEffect(keepForOffline, []);
  const stored = useMemo(
    () => (code === null ? null : readNewestStored(texts.editions)),
    [texts, code],
  );
  const decoding = useMemo(
    () =>
      decodeAnswers(
        texts.editions.map(({ bank }) => bank),
        code ?? "",
      ),
    [texts, code],
  );
  if (code === null) return <WaitingResult texts={texts} />;
  if (code === "") return <EmptyResult texts={texts} stored={stored} />;
  const edition = texts.editions.find(({ bank }) => decoding.ok && bank === decoding.bank);
  if (!decoding.ok || !edition) {
    const reason = decoding.ok ? "unknown-bank" : decoding.reason;
    return <FaultyCode texts={texts} code={code} reason={reason} stored={stored?.code} />;
  }
  return (
    <ResultWithTrials
      key={code}
      texts={texts}
      edition={edition}
      ownAnswers={decoding.answers}
      guess={compareKept(edition.bank, decoding.answers) === "same" ? loadGuess() : null}
      isStaged
    />
  );
}

/** Gives what this device keeps for the newest version of the questions that it keeps anything for. */
function readNewestStored(editions: ResultTexts["editions"]): Stored | null {
  for (const { bank } of editions) {
    const stored = readStored(bank);
    if (stored) return stored;
  }
  return null;
}

/**
 * Gives the code that the address's fragment holds: `null` before scripts run, an empty text where there is none. A link
 * to a place of the page takes the fragment for a moment: the code is then put back, so that the address always keeps it.
 */
export function useFragmentCode(): string | null {
  const [code, setCode] = useState<string | null>(null);
  // Before the browser paints, so that an empty page is never seen.
  useLayoutEffect(() => {
    let kept = "";
    const { pathname } = window.location;
    function readFragment() {
      const text = decodeText(window.location.hash.slice(1));
      const code = findCode(text);
      if (text !== "" && document.getElementById(text)) {
        window.history.replaceState(null, "", kept ? `#${kept}` : window.location.pathname);
      } else {
        if (code !== text) window.history.replaceState(null, "", `#${code}`);
        kept = code;
      }
      setCode(kept);
      pointLanguageLinks(kept);
    }
    readFragment();
    // Back to the quiz, whose panel is the one that the address names when a document is loaded.
    function leave() {
      if (window.location.pathname !== pathname) window.location.reload();
    }
    window.addEventListener("hashchange", readFragment);
    window.addEventListener("popstate", leave);
    return () => {
      window.removeEventListener("hashchange", readFragment);
      window.removeEventListener("popstate", leave);
    };
  }, []);
  return code;
}
