import { expect, test } from "vitest";
import { createSteadyClock } from "#lib/sessions/clock/steady-clock.ts";

const minute = 60_000;
const noon = Date.UTC(2026, 8, 1, 12);

/** A machine whose clock can be set while time goes on. */
function createMachine(last: { seen: number; wall: number } | null = null) {
  let elapsed = 1000;
  let setBy = 0;
  const clock = createSteadyClock(last, {
    wall: () => noon + elapsed - 1000 + setBy,
    steady: () => elapsed,
  });
  return {
    clock,
    readClock: clock.read,
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

const hour = 60 * minute;
const day = 24 * hour;

test.each([
  ["40 days ahead", 40 * day],
  ["400 days ahead", 400 * day],
  ["a year back", -365 * day],
])(
  "threat 48: a clock set %s while running is not followed, however long it stays so",
  (_name, jump) => {
    const { clock, readClock, pass, set } = createMachine();
    readClock();
    set(jump);
    for (let passed = 0; passed < 3 * day; passed += hour) {
      expect(readClock()).toBe(noon + passed);
      expect(clock.readStep()).toBe(jump);
      pass(hour);
    }
    clock.believe();
    expect(readClock()).toBe(noon + 3 * day + jump);
    expect(clock.readStep()).toBe(0);
  },
);

test.each([
  ["an hour after the last time seen: Azimut was stopped", noon - hour, noon],
  ["an hour before it: doubted for ten minutes", noon + hour, noon + hour],
  ["40 days after it: goes on from it", noon - 40 * day, noon - 40 * day + minute],
  ["400 days after it: goes on from it", noon - 400 * day, noon - 400 * day + minute],
  ["a year before it: goes on from it", noon + 365 * day, noon + 365 * day + minute],
])("threat 48: a clock that starts %s", (_name, seen, read) => {
  const { readClock, pass } = createMachine({ seen, wall: seen });
  expect(readClock()).toBe(read);
  pass(5 * minute);
  expect(readClock()).toBe(read + 5 * minute);
});

test("threat 48: started again and again with a wrong clock, time goes on by what really passed", () => {
  const seen = noon - 40 * day;
  const { readClock } = createMachine({ seen, wall: noon - 3 * minute });
  expect(readClock()).toBe(seen + 3 * minute);
});
