import { expect, test } from "vitest";
import { createSteadyClock } from "#lib/sessions/clock.ts";

const minute = 60_000;
const noon = Date.UTC(2026, 8, 1, 12);

/** A machine whose clock can be set while time goes on. */
function createMachine() {
  let elapsed = 1000;
  let setBy = 0;
  const readClock = createSteadyClock({
    wall: () => noon + elapsed - 1000 + setBy,
    steady: () => elapsed,
  });
  return {
    readClock,
    pass: (ms: number) => {
      elapsed += ms;
    },
    set: (ms: number) => {
      setBy += ms;
    },
  };
}

test("threat 24: the clock follows the machine's, with its small corrections", () => {
  const { readClock, pass, set } = createMachine();
  expect(readClock()).toBe(noon);
  pass(minute);
  expect(readClock()).toBe(noon + minute);
  set(-2000);
  expect(readClock()).toBe(noon + minute - 2000);
});

test.each([
  ["a year ahead", 365 * 24 * 60 * minute],
  ["an hour back", -60 * minute],
])("threat 24: a clock set %s and back again is not followed", (_name, jump) => {
  const { readClock, pass, set } = createMachine();
  readClock();
  set(jump);
  expect(readClock()).toBe(noon);
  pass(9 * minute);
  expect(readClock()).toBe(noon + 9 * minute);
  set(-jump);
  pass(minute);
  expect(readClock()).toBe(noon + 10 * minute);
  pass(20 * minute);
  expect(readClock()).toBe(noon + 30 * minute);
});

test("threat 24: a clock that keeps its new time for ten minutes is followed", () => {
  const { readClock, pass, set } = createMachine();
  readClock();
  set(60 * minute);
  readClock();
  pass(10 * minute);
  readClock();
  expect(readClock()).toBe(noon + 70 * minute);
});
