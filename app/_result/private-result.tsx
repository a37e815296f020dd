"use client";

import { useEffect, useMemo } from "react";
import { loadGuess } from "#app/_device/device-memory.ts";
import { compareKept, readStored } from "#app/_device/kept-answers.ts";
import { keepForOffline } from "#app/_device/offline.ts";
import type { ResultTexts } from "#app/_explanation/explanation.ts";
import { decodeAnswers } from "#lib/scoring/answer-code.ts";
import { CodeFault } from "./code-fault.tsx";
import { EmptyResult } from "./empty-result.tsx";
import { useFragmentCode } from "./fragment.ts";
import { ReadingResult } from "./reading-result.tsx";
import { ResultDesk } from "./result-desk.tsx";

/** The result of the code in the address's fragment, computed here: nothing about it leaves the device. */
export function PrivateResult({ texts }: { texts: ResultTexts }) {
  const code = useFragmentCode();
  useEffect(keepForOffline, []);
  const current = texts.editions[0]?.bank;
  const stored = useMemo(
    () => (code === null || !current ? null : readStored(current)),
    [current, code],
  );
  const decoding = useMemo(
    () =>
      decodeAnswers(
        texts.editions.map(({ bank }) => bank),
        code ?? "",
      ),
    [texts, code],
  );
  if (code === null) return <ReadingResult texts={texts} />;
  if (code === "") return <EmptyResult texts={texts} stored={stored} />;
  const edition = texts.editions.find(({ bank }) => decoding.ok && bank === decoding.bank);
  if (!decoding.ok || !edition) {
    const reason = decoding.ok ? "unknown-bank" : decoding.reason;
    return <CodeFault texts={texts} code={code} reason={reason} stored={stored?.code} />;
  }
  return (
    <ResultDesk
      key={code}
      texts={texts}
      edition={edition}
      ownAnswers={decoding.answers}
      guess={compareKept(edition.bank, decoding.answers) === "same" ? loadGuess() : null}
      isStaged
    />
  );
}
