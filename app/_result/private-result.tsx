"use client";

import { useEffect, useMemo } from "react";
import { bankKey, loadAnswers, loadGuess } from "#app/_quiz/device-memory.ts";
import { decodeAnswers } from "#lib/scoring/answer-code.ts";
import { encodeAnswers } from "#lib/scoring/answer-encoding.ts";
import { readAnswers } from "#lib/scoring/answers.ts";
import { CodeFault } from "./code-fault.tsx";
import { EmptyResult } from "./empty-result.tsx";
import { useFragmentCode } from "./fragment.ts";
import { compareKept } from "./kept-answers.ts";
import type { Material } from "./material.ts";
import { keepForOffline } from "./offline.ts";
import { ReadingResult } from "./reading-result.tsx";
import { ResultDesk } from "./result-desk.tsx";

/** The result of the code in the address's fragment, computed here: nothing about it leaves the device. */
export function PrivateResult({ material }: { material: Material }) {
  const code = useFragmentCode();
  useEffect(keepForOffline, []);
  const stored = useMemo(() => (code === null ? null : readStored(material)), [material, code]);
  const decoding = useMemo(
    () =>
      decodeAnswers(
        material.editions.map(({ bank }) => bank),
        code ?? "",
      ),
    [material, code],
  );
  if (code === null) return <ReadingResult material={material} />;
  if (code === "") return <EmptyResult material={material} stored={stored} />;
  const edition = material.editions.find(({ bank }) => decoding.ok && bank === decoding.bank);
  if (!decoding.ok || !edition) {
    const reason = decoding.ok ? "unknown-bank" : decoding.reason;
    return <CodeFault material={material} code={code} reason={reason} stored={stored?.code} />;
  }
  return (
    <ResultDesk
      key={code}
      material={material}
      edition={edition}
      given={decoding.answers}
      guess={compareKept(edition.bank, decoding.answers) === "same" ? loadGuess() : null}
      isStaged
    />
  );
}

/** The code of the answers that this device keeps for the current bank, and how many they are. */
export interface Stored {
  code: string;
  answered: number;
  total: number;
}

function readStored({ editions }: Material): Stored | null {
  const bank = editions[0]?.bank;
  const kept = bank && loadAnswers(bankKey(bank));
  if (!kept) return null;
  const reading = readAnswers(bank, kept);
  if (!reading.ok) return null;
  const answered = Object.values(reading.answers).filter((option) => option !== null).length;
  return { code: encodeAnswers(bank, reading.answers), answered, total: bank.items.length };
}
