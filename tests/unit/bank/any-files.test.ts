import fc from "fast-check";
import { expect, test } from "vitest";
import { bankFileNames } from "#lib/bank/bank-files.ts";
import { checkFolder } from "#lib/bank-tools/commands/check.ts";
import { scoreLines } from "#lib/bank-tools/commands/score.ts";
import { type Place, readTemplate, runWith, withFolder, writePlace } from "./scratch-bank.ts";

/** Lists every place in a JSON value, the whole value first. */
function listPlaces(content: unknown, before: Place = []): Place[] {
  if (typeof content !== "object" || content === null) return [before];
  const inside = Object.entries(content).flatMap(([key, value]) =>
    listPlaces(value, [...before, Array.isArray(content) ? Number(key) : key]),
  );
  return [before, ...inside];
}

const spoiler = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    undefined,
    "hands-1",
    "builder",
    "__proto__",
    0,
    -99,
    1.5,
    [],
    {},
    [0, 0],
  ),
);

test("whatever one writes into a file, check ends with a report, and score with an answer or a reason", async () => {
  const template = await readTemplate();
  const places = bankFileNames.flatMap((file) =>
    listPlaces(template[file])
      .slice(1)
      .map((place) => ({ file, place })),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...places), spoiler), { minLength: 1, maxLength: 3 }),
      async (changes) => {
        const files = structuredClone(template);
        for (const [{ file, place }, value] of changes) {
          try {
            writePlace(files[file], place, value);
          } catch {
            // The place went with an earlier change.
          }
        }
        await withFolder(files, async (bank) => {
          const check = await runWith("", (io) => checkFolder({ bank, json: true }, io));
          const { ok } = JSON.parse(check.output);
          expect(check).toMatchObject({ code: ok ? 0 : 1, errors: "" });
          const score = await runWith('{"answers": {"hands-1": "a"}}', (io) =>
            scoreLines({ bank, brief: false }, io),
          );
          expect(score.code).toBeLessThanOrEqual(1);
          expect(score.output + score.errors).not.toBe("");
        });
      },
    ),
    { numRuns: 60, seed: 14 },
  );
}, 60_000);
