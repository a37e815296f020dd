import { join } from "node:path";
import type { Bank } from "#lib/bank/schema.ts";
import { loadBank } from "#lib/bank-tools/check.ts";
import { measureReading } from "#lib/bank-tools/readings/figures.ts";
import { loadReadings } from "#lib/bank-tools/readings/files.ts";
import { trial } from "#lib/bank-tools/report/certified-quiz.ts";
import { writeReportPage } from "#lib/bank-tools/report/report.ts";
import type { Locale } from "#lib/locale.ts";
import { selectExpress } from "#lib/scoring/answers.ts";
import { certifyBank } from "#lib/scoring/certificate/certificate.ts";
import { isCountedWhole } from "#lib/scoring/certificate/first-places.ts";
import { studyBank } from "#lib/scoring/simulation/study.ts";
import { describeCertificate, describeFaults, describeStudy } from "./check-text.ts";
import { type Console, writeText, writeWholeFile } from "./console.ts";
import { isScorable, loadScorable } from "./named-bank.ts";
import { describeReadings } from "./readings-text.ts";
import { UsageError } from "./usage.ts";

/**
 * Prints the certificate of a bank, what the readings beside it say and every fault, as text or as one JSON object; the exit code is 1 if there is a fault.
 * Files with faults are certified as far as their weights allow.
 */
export async function checkFolder(
  { bank: folder, json }: { bank: string; json: boolean },
  io: Console,
): Promise<number> {
  const { checked } = await loadBank(folder);
  const { bank } = checked;
  const read = bank ? await loadReadings(folder, bank) : { rounds: [], faults: [] };
  const faults = [...checked.faults, ...read.faults];
  const full = isScorable(bank) ? tryBank(bank) : null;
  const part = isScorable(bank) ? selectExpress(bank) : null;
  const express = part && part.items.length > 0 ? tryBank(part) : null;
  const readings = isScorable(bank)
    ? read.rounds.map((round) => measureReading(round, { bank, sentences: checked.sentences }))
    : [];
  if (json) {
    const named = { bank: bank?.id ?? null, version: bank?.version ?? null };
    const report = { ...named, ok: faults.length === 0, ...full, express, readings, faults };
    await writeText(io.output, `${JSON.stringify(report, null, 2)}\n`);
  } else {
    const text = [
      bank ? `${bank.id} v${bank.version}, ${bank.items.length} items\n\n` : "",
      full ? describeCertificate("Full quiz", full) + describeStudy(full.simulation) : "",
      express
        ? describeCertificate("Express quiz", express) + describeStudy(express.simulation)
        : "",
      describeReadings(readings),
      describeFaults(faults),
    ];
    await writeText(io.output, text.join(""));
  }
  return faults.length > 0 ? 1 : 0;
}

function tryBank(bank: Bank) {
  return { ...certifyBank(bank), simulation: studyBank(bank, trial) };
}

/** Writes the report on a bank into a folder, as `report.html`; faults are listed in it and make the exit code 1. */
export async function writeReport(
  options: { bank: string; out: string; locale: Locale },
  io: Console,
): Promise<number> {
  const { locale } = options;
  const loaded = await loadScorable(options.bank, io);
  const sentences = loaded?.sentences[locale];
  if (!loaded || !sentences) return 1;
  const { bank, faults } = loaded;
  if (!isCountedWhole(bank)) {
    throw new UsageError(
      `The report is for banks whose answer sheets can all be counted: two or three roles, and weights that are not too large. This one has ${bank.roles.length} roles. Its figures: npm run -s bank -- check --bank ${options.bank}`,
    );
  }
  const path = join(options.out, "report.html");
  await writeWholeFile(path, await writeReportPage({ bank, sentences, faults, locale }));
  io.output.write(`${path}\n`);
  return faults.length > 0 ? 1 : 0;
}
