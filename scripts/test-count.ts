import { z } from "zod";

/** How many checks held, how many did not, and the names of those that failed, at last or at first. */
export interface Count {
  passed: number;
  failed: number;
  /** What did not hold: a test's file and name. */
  failures: readonly string[];
  /** What held only when it was tried again. */
  retried: readonly string[];
}

const unitReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

interface Suite {
  suites?: Suite[] | undefined;
  specs?: { file: string; title: string; tests: { status: string }[] }[] | undefined;
}
const suiteSchema: z.ZodType<Suite> = z.object({
  get suites() {
    return z.array(suiteSchema).optional();
  },
  specs: z
    .array(
      z.object({
        file: z.string(),
        title: z.string(),
        tests: z.array(z.object({ status: z.string() })),
      }),
    )
    .optional(),
});
const browserReport = z.object({ suites: z.array(suiteSchema) });

/**
 * Counts the tests in a report of Vitest or Playwright (its JSON text; null where the runner wrote none) and names those that
 * failed. A runner that failed without a failed test (a crash, no test at all) counts as one failure, and so does a file
 * that does not load.
 */
export function countTests(report: string | null, exitCode: number | null): Count {
  const tests = report === null ? [] : readReport(report);
  const name = (outcome: Outcome) =>
    tests.filter((test) => test.outcome === outcome).map((test) => test.name);
  const [passed, failures, retried] = [name("passed"), name("failed"), name("retried")];
  const held = passed.length + retried.length;
  if (failures.length === 0 && (exitCode !== 0 || held === 0)) {
    failures.push(`the runner itself (exit code ${exitCode})`);
  }
  return { passed: held, failed: failures.length, failures, retried };
}

type Outcome = "passed" | "failed" | "retried" | "skipped";

function readReport(text: string): { name: string; outcome: Outcome }[] {
  const report = z.union([unitReport, browserReport]).parse(JSON.parse(text));
  return "suites" in report ? report.suites.flatMap(readSuite) : readFiles(report.testResults);
}

function readFiles(files: z.infer<typeof unitReport>["testResults"]) {
  return files.flatMap(({ name: file, status, assertionResults }) => {
    const tests = assertionResults.map((test) => ({
      name: `${file} › ${test.fullName}`,
      outcome: readUnitOutcome(test.status, test.failureMessages?.length ?? 0),
    }));
    const isUnread = status === "failed" && tests.every(({ outcome }) => outcome !== "failed");
    return isUnread ? [...tests, { name: file, outcome: "failed" as const }] : tests;
  });
}

/** Vitest keeps the messages of the tries that failed beside the one that held. */
function readUnitOutcome(status: string, messages: number): Outcome {
  if (status === "failed") return "failed";
  if (status !== "passed") return "skipped";
  return messages > 0 ? "retried" : "passed";
}

function readSuite({ suites = [], specs = [] }: Suite): { name: string; outcome: Outcome }[] {
  const outcomes: Readonly<Record<string, Outcome>> = {
    expected: "passed",
    unexpected: "failed",
    flaky: "retried",
  };
  return [
    ...specs.flatMap(({ file, title, tests }) =>
      tests.map(({ status }) => ({
        name: `${file} › ${title}`,
        outcome: outcomes[status] ?? "skipped",
      })),
    ),
    ...suites.flatMap(readSuite),
  ];
}
