import { z } from "zod";

/** How many checks held and how many did not. */
export interface Count {
  passed: number;
  failed: number;
}

const unitReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });
const browserReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int() }),
});

/**
 * Counts the tests in a report of Vitest or Playwright (its JSON text; null where the runner wrote none). A runner that
 * failed without a failed test (a crash, a file that does not load, no test at all) counts as one failure.
 */
export function countTests(report: string | null, exitCode: number | null): Count {
  const { passed, failed } = report === null ? { passed: 0, failed: 0 } : readReport(report);
  const ran = exitCode === 0 && passed + failed > 0;
  return { passed, failed: failed === 0 && !ran ? 1 : failed };
}

function readReport(text: string): Count {
  const report = z.union([unitReport, browserReport]).parse(JSON.parse(text));
  if ("stats" in report) {
    const { expected, unexpected } = report.stats;
    return { passed: expected, failed: unexpected };
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}
