import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { pictureGroup } from "#lib/scoring/group/group.ts";
import { nameAnswers, simulateSheets } from "#lib/scoring/simulation/people.ts";
import { findStability } from "#lib/scoring/stability.ts";
import { askThread, joinArithmetic, linkArithmetic } from "#lib/sessions/arithmetic/arithmetic.ts";

const [{ bank }] = releases;

function makeSheets(count: number, seed: number) {
  const given = { role: 0, strength: 0.3, noise: 0.3, count, seed };
  return [...simulateSheets(bank, given)].map((sheet) => nameAnswers(bank, sheet));
}

test("the thread gives what the same arithmetic gives here, asked once or again", async () => {
  const sheets = makeSheets(30, 1);
  const stabilities = sheets.map((answers) => findStability(bank, answers));
  expect(await askThread("weighSheets", bank, sheets)).toEqual(stabilities);
  expect(await askThread("weighSheets", bank, sheets)).toEqual(stabilities);
  const weighed = sheets.map((answers) => ({ answers, stability: findStability(bank, answers) }));
  expect(await askThread("pictureSheets", bank, sheets)).toEqual(pictureGroup(bank, weighed));
  const moves = await askThread("compareSheets", bank, sheets, sheets);
  expect(moves.people).toBe(30);
});

test("while the thread works, this one goes on", async () => {
  let turns = 0;
  const counting = setInterval(() => {
    turns += 1;
  }, 1);
  await askThread("pictureSheets", bank, makeSheets(10, 2));
  const sheets = makeSheets(2000, 3);
  turns = 0;
  const picture = await askThread("pictureSheets", bank, sheets);
  clearInterval(counting);
  expect(picture.people).toBe(2000);
  // In the same thread there would have been no turn at all.
  expect(turns).toBeGreaterThan(20);
});

test("what cannot be worked out is refused, and the next question is answered", async () => {
  const broken = [{ [bank.items[0]?.id ?? ""]: "no such option" }];
  await expect(askThread("weighSheets", bank, broken)).rejects.toThrow("could not be worked out");
  expect(await askThread("weighSheets", bank, makeSheets(2, 5))).toHaveLength(2);
});

test("a thread that falls over is followed by a new one", async () => {
  const asked = askThread("pictureSheets", bank, makeSheets(2000, 6));
  const line = globalThis.azimutArithmetic?.line;
  if (line instanceof Worker) await line.terminate();
  await expect(asked).rejects.toThrow("could not be worked out");
  expect(await askThread("weighSheets", bank, makeSheets(2, 7))).toHaveLength(2);
});

test("another thread asks the same one, and once that has ended one of its own", async () => {
  const first = globalThis.azimutArithmetic;
  joinArithmetic(linkArithmetic());
  const joined = globalThis.azimutArithmetic;
  expect(joined).not.toBe(first);
  const sheets = makeSheets(3, 8);
  const stabilities = sheets.map((answers) => findStability(bank, answers));
  expect(await askThread("weighSheets", bank, sheets)).toEqual(stabilities);
  const asked = askThread("pictureSheets", bank, makeSheets(2000, 9));
  const refused = expect(asked).rejects.toThrow("could not be worked out");
  if (first?.line instanceof Worker) await first.line.terminate();
  await refused;
  expect(await askThread("weighSheets", bank, sheets)).toEqual(stabilities);
  expect(globalThis.azimutArithmetic?.line).toBeInstanceOf(Worker);
});
