import { join } from "node:path";
import type { Locale } from "#lib/locale.ts";
import { writeReportPage } from "../report/report.ts";
import type { Console } from "./console.ts";
import { loadScorable } from "./named-bank.ts";
import { writeWholeFile } from "./written-file.ts";

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
  const path = join(options.out, "report.html");
  await writeWholeFile(path, await writeReportPage({ bank, sentences, faults, locale }));
  io.output.write(`${path}\n`);
  return faults.length > 0 ? 1 : 0;
}
