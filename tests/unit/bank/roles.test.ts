import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { admitRelease, currentRelease } from "#lib/bank/released.ts";
import { roleOutlines, rolePaths } from "#lib/bank/site-roles.ts";
import { checkBank } from "#lib/bank-tools/check.ts";
import { runCommand } from "#lib/bank-tools/commands/run.ts";
import { encodeAnswers } from "#lib/scoring/answer-code.ts";
import { makeBank } from "./made-bank.ts";
import { readPlace, runWith, withFolder } from "./scratch-bank.ts";

let out = "";
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), "azimut-roles-"));
});
afterAll(() => rm(out, { recursive: true }));

describe.each([2, 4, 6])("a bank of one's own with %d roles", (count) => {
  const files = makeBank(count);
  const bank = files["bank.json"];
  const run = (input: string, ...args: string[]) =>
    withFolder(files, (folder) =>
      runWith(input, (io) => runCommand([...args, "--bank", folder], io)),
    );

  test("has no fault, and check says what was counted and what is a sample", async () => {
    const { code, output } = await run("", "check");
    expect({ code, end: output.slice(-10) }).toEqual({ code: 0, end: "No fault.\n" });
    const isSample = count > 3;
    expect(output.includes("every one counted")).toBe(!isSample);
    expect(output.includes("a seeded sample of 200000")).toBe(isSample);
    expect(output.includes("stability (sample)")).toBe(isSample);
    for (const role of bank.roles) expect(output.split(role).length).toBeGreaterThan(8);
  });

  test("asks every question with the words of every option", async () => {
    const { code, output } = await run("", "questions", "--locale", "en");
    expect(code).toBe(0);
    const questions = output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(questions.map(({ options }) => options.length)).toEqual(
      bank.items.map(({ options }) => options.length),
    );
    expect(output).not.toMatch(/"text":""|\{pole\}/);
  });

  test("simulates people of its first and its last role, and scores them as theirs", async () => {
    for (const role of [bank.roles[0] ?? "", bank.roles.at(-1) ?? ""]) {
      const people = await run("", "simulate", "--role", role, "--strength", "0.8", "--n", "5");
      const scored = await run(people.output, "score");
      expect([people.code, scored.code]).toEqual([0, 0]);
      const results = scored.output
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(results.filter(({ first }) => first.join() === role).length).toBeGreaterThan(3);
      for (const { stability, roles } of results) {
        expect(stability.exact).toBe(count <= 3);
        const total = [...stability.alone, stability.tied].reduce((sum, one) => sum + one, 0);
        expect(total).toBeCloseTo(1, 9);
        for (const { score, affinity, ledger } of roles) {
          expect(affinity).toBeGreaterThanOrEqual(0);
          expect(affinity).toBeLessThanOrEqual(100);
          expect(addUp(ledger)).toBe(score);
        }
      }
    }
  });

  test("reads a code, and says of an empty sheet that every role may come first", async () => {
    const line = JSON.stringify({ code: encodeAnswers(bank, {}) });
    const { code, output } = await run(line, "score");
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ first: [], coverage: { possible: bank.roles } });
  });

  test("has a report with its pictures where all sheets are counted, else a sentence", async () => {
    const folder = join(out, String(count));
    const { code, errors } = await run("", "report", "--out", folder, "--locale", "en");
    if (count <= 3) {
      expect({ code, errors }).toEqual({ code: 0, errors: "" });
      expect(await readdir(folder)).toEqual(["report.html"]);
    } else {
      expect(code).toBe(2);
      expect(errors).toMatch(/two or three roles.* This one has \d roles\. Its figures: npm run/);
      await expect(readdir(folder)).rejects.toThrow("ENOENT");
    }
  });
});

test("a role that no sheet puts first is reported, with what was looked at", () => {
  for (const [count, says] of [
    [3, "No answer sheet puts this role first alone."],
    [4, "Neither its ideal sheet nor any of 200000 drawn at random puts this role first alone."],
  ] as const) {
    const files = structuredClone(makeBank(count));
    const bank = files["bank.json"];
    const last = count - 1;
    // What the last role would get goes to the first one.
    for (const { options } of bank.items) {
      for (const { weights } of options) {
        weights[0] = (weights[0] ?? 0) + (weights[last] ?? 0);
        weights[last] = 0;
      }
    }
    const found = checkBank(files).faults.filter(({ reason }) => reason === "unreachable-role");
    expect(found).toEqual([expect.objectContaining({ id: bank.roles[last], message: says })]);
  }
});

describe("the site", () => {
  test.each([2, 4, 6])("refuses to load a released bank with %d roles and says why", (count) => {
    const release = { ...currentRelease, bank: makeBank(count)["bank.json"] };
    expect(() => admitRelease(release)).toThrow(
      `made-bank v1 cannot be released. roles: The site shows three roles and this bank has ${count}: `,
    );
  });

  test("refuses a role that it has no mark for", () => {
    const release = { ...currentRelease, bank: makeBank(3)["bank.json"] };
    expect(() => admitRelease(release)).toThrow("role-a: The site has no mark for this role");
  });

  test("draws each role of the current release with the same mark on every page", () => {
    expect(currentRelease.bank.roles.map((role) => rolePaths[role])).toEqual([...roleOutlines]);
  });
});

function addUp(ledger: unknown): number {
  if (!Array.isArray(ledger)) return Number.NaN;
  return ledger.reduce((sum, entry) => sum + Number(readPlace(entry, ["points"])), 0);
}
