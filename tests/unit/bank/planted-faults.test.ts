import { expect, test } from "vitest";
import { checkBank } from "#lib/bank/check.ts";
import { checkFolder } from "#lib/bank/commands/check.ts";
import { plantedSentences } from "./planted-sentences.ts";
import { plantedStructure } from "./planted-structure.ts";
import { plantedWeights } from "./planted-weights.ts";
import { readPlace, readTemplate, runWith, withFolder, writePlace } from "./scratch-bank.ts";

const planted = [...plantedWeights, ...plantedSentences, ...plantedStructure];

test("the bank that faults are planted in has none", async () => {
  expect(checkBank(await readTemplate()).faults).toEqual([]);
});

test.each(planted)("$what is reported: $fault", async ({ write, fault: [file, id, reason] }) => {
  const files = await readTemplate();
  for (const [name, place, value] of write) writePlace(files[name], place, value);
  const { faults } = checkBank(files);
  const found = faults.find(
    (fault) => fault.file === file && fault.id === id && fault.reason === reason,
  );
  expect(found, JSON.stringify(faults, null, 1)).toBeDefined();
  expect(found?.message).toMatch(/\.$/);
  const { code, output } = await withFolder(files, (folder) =>
    runWith("", (io) => checkFolder({ bank: folder, json: true }, io)),
  );
  expect(code).toBe(1);
  expect(readPlace(JSON.parse(output), ["faults"])).toEqual(faults);
});

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
