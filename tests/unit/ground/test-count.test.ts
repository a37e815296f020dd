import { expect, test } from "vitest";
import { countTests } from "../../../scripts/test-count.ts";

type UnitTest = readonly [name: string, status: string, ...messages: string[]];

const unit = (status: string, ...tests: UnitTest[]) =>
  JSON.stringify({
    testResults: [
      {
        name: "a.test.ts",
        status,
        assertionResults: tests.map(([fullName, state, ...failureMessages]) => ({
          fullName,
          status: state,
          failureMessages,
        })),
      },
    ],
  });
const browser = (...statuses: string[]) =>
  JSON.stringify({
    suites: [
      {
        title: "quiz",
        suites: [
          {
            specs: statuses.map((status, index) => ({
              file: "quiz/a.spec.ts",
              title: `walk ${index + 1}`,
              tests: [{ status }],
            })),
          },
        ],
      },
    ],
  });

test.each([
  ["all unit tests pass", unit("passed", ["adds", "passed"], ["takes", "passed"]), 0, [2, [], []]],
  [
    "a unit test fails",
    unit("failed", ["adds", "passed"], ["takes", "failed", "1 is not 2"]),
    1,
    [1, ["a.test.ts › takes"], []],
  ],
  [
    "a unit test holds when it is tried again",
    unit("passed", ["adds", "passed"], ["takes", "passed", "1 is not 2"]),
    0,
    [2, [], ["a.test.ts › takes"]],
  ],
  ["a test is left out", unit("passed", ["adds", "passed"], ["takes", "skipped"]), 0, [1, [], []]],
  ["a test file does not load", unit("failed"), 1, [0, ["a.test.ts"], []]],
  ["all browser tests pass", browser("expected", "expected"), 0, [2, [], []]],
  [
    "a browser test fails, and one holds when it is tried again",
    browser("expected", "unexpected", "flaky", "skipped"),
    1,
    [2, ["quiz/a.spec.ts › walk 2"], ["quiz/a.spec.ts › walk 3"]],
  ],
  ["there are no tests", unit("passed"), 0, [0, ["the runner itself (exit code 0)"], []]],
  [
    "the tests hold and the runner fails",
    unit("passed", ["adds", "passed"]),
    1,
    [1, ["the runner itself (exit code 1)"], []],
  ],
  ["the runner crashes before its report", null, 1, [0, ["the runner itself (exit code 1)"], []]],
  ["the runner is killed", null, null, [0, ["the runner itself (exit code null)"], []]],
  ["the runner writes no report", null, 0, [0, ["the runner itself (exit code 0)"], []]],
] as const)("%s", (_, report, exitCode, [passed, failures, retried]) => {
  expect(countTests(report, exitCode)).toEqual({
    passed,
    failed: failures.length,
    failures,
    retried,
  });
});
