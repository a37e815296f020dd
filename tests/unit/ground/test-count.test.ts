import { expect, test } from "vitest";
import { countTests } from "../../../scripts/test-count.ts";

const unit = (passed: number, failed: number) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed });
const browser = (expected: number, unexpected: number) =>
  JSON.stringify({ stats: { expected, unexpected, flaky: 0, skipped: 0 } });

test.each([
  ["all unit tests pass", unit(7, 0), 0, { passed: 7, failed: 0 }],
  ["two unit tests fail", unit(5, 2), 1, { passed: 5, failed: 2 }],
  ["a test file does not load", unit(7, 0), 1, { passed: 7, failed: 1 }],
  ["all browser tests pass", browser(3, 0), 0, { passed: 3, failed: 0 }],
  ["a browser test fails", browser(3, 1), 1, { passed: 3, failed: 1 }],
  ["there are no tests", unit(0, 0), 0, { passed: 0, failed: 1 }],
  ["the runner crashes before its report", null, 1, { passed: 0, failed: 1 }],
  ["the runner is killed", null, null, { passed: 0, failed: 1 }],
  ["the runner writes no report and says it went well", null, 0, { passed: 0, failed: 1 }],
])("%s", (_, report, exitCode, count) => {
  expect(countTests(report, exitCode)).toEqual(count);
});
