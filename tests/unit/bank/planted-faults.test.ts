import { expect, test } from "vitest";
import { checkBank, loadBank } from "#lib/bank-tools/check.ts";
import { checkFolder } from "#lib/bank-tools/commands/check.ts";
import { printQuestions } from "#lib/bank-tools/commands/questions.ts";
import { plantedSentences } from "./planted-sentences.ts";
import { plantedStructure } from "./planted-structure.ts";
import { plantedWeights } from "./planted-weights.ts";
import { readPlace, readTemplate, runWith, withFolder, writePlace } from "./scratch-bank.ts";

const planted = [...plantedWeights, ...plantedSentences, ...plantedStructure];

test("the bank that faults are planted in has none", async () => {
  expect(checkBank(await readTemplate()).faults).toEqual([]);
});

test.each(planted)("$what is found: $fault", async ({ write, fault: [file, id, reason] }) => {
  const files = await readTemplate();
  for (const [name, place, value] of write) writePlace(files[name], place, value);
  const { faults } = checkBank(files);
  const found = faults.find(
    (fault) => fault.file === file && fault.id === id && fault.reason === reason,
  );
  expect(found, JSON.stringify(faults, null, 1)).toBeDefined();
  expect(found?.message).toMatch(/\.$/);
  const loaded = await withFolder(files, loadBank);
  expect(loaded).toMatchObject({ ok: false, checked: { faults } });
});

test("ratings that balance each other, with their answers worded, are no fault", async () => {
  const files = await readTemplate();
  for (const item of [0, 6]) writePlace(files["bank.json"], ["items", item, "kind"], "rating");
  for (const file of ["fr.json", "en.json"] as const) {
    writePlace(files[file], ["ratings"], ["no", "hardly", "perhaps", "rather", "yes"]);
    writePlace(files[file], ["items", "hands-1", "options"], {});
    writePlace(files[file], ["items", "hands-3", "options"], {});
  }
  expect(checkBank(files).faults).toEqual([]);
  const { output } = await withFolder(files, (folder) =>
    runWith("", (io) => printQuestions({ bank: folder, locale: "en" }, io)),
  );
  expect(JSON.parse(output.split("\n")[0] ?? "")).toMatchObject({
    ...{ item: "hands-1", kind: "rating" },
    options: ["no", "hardly", "perhaps", "rather", "yes"].map((text) => ({ text })),
  });
});

// One of the weights, one of the sentences, one of the structure: with and without a certificate beside it.
test.each([plantedWeights[0], plantedSentences[0], plantedStructure[0]])(
  "$what is reported by the command, with exit code 1",
  async (one) => {
    const files = await readTemplate();
    for (const [name, place, value] of one?.write ?? []) writePlace(files[name], place, value);
    const { code, output } = await withFolder(files, (folder) =>
      runWith("", (io) => checkFolder({ bank: folder, json: true }, io)),
    );
    expect(code).toBe(1);
    expect(readPlace(JSON.parse(output), ["faults"])).toEqual(checkBank(files).faults);
  },
);

test.each([
  ["a file that is not there", { "en.json": undefined }, ["en.json", "", "file-missing"]],
  ["a file that is not JSON", { "en.json": "{" }, ["en.json", "", "not-json"]],
  [
    "a key written twice",
    { "sources.json": '{"sources": {}, "claims": {}, "occupations": [], "claims": {}}' },
    ["sources.json", "claims", "repeated-key"],
  ],
])("%s is reported", async (_, spoiled, [file, id, reason]) => {
  const files = { ...(await readTemplate()), ...spoiled };
  const { code, output } = await withFolder(files, (folder) =>
    runWith("", (io) => checkFolder({ bank: folder, json: true }, io)),
  );
  expect(code).toBe(1);
  expect(readPlace(JSON.parse(output), ["faults"])).toContainEqual(
    expect.objectContaining({ file, id, reason }),
  );
});
