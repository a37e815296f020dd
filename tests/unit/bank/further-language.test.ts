import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadBank } from "#lib/bank-tools/check.ts";
import { runCommand } from "#lib/bank-tools/commands/run.ts";
import { readPlace, readTemplate, runWith, withFolder, writePlace } from "./scratch-bank.ts";

function run(...args: string[]) {
  return runWith("", (io) => runCommand(args, io));
}

test("a further language is made, refused while a sentence is left, filled, and made up for what the bank has more", async () => {
  await withFolder(await readTemplate(), async (folder) => {
    const path = join(folder, "de.json");
    const made = await run("translate", "de", "--bank", folder);
    expect(made).toMatchObject({ code: 0, errors: "" });
    expect(made.output).toContain("de.json: write each sentence that is marked [fr] in German.");
    const draft: unknown = JSON.parse(await readFile(path, "utf8"));
    const french: unknown = JSON.parse(await readFile(join(folder, "fr.json"), "utf8"));
    expect(readPlace(draft, ["locale"])).toBe("de");
    const place = ["items", "hands-1", "text"];
    expect(readPlace(draft, place)).toBe(`[fr] ${readPlace(french, place)}`);

    const refused = await run("check", "--bank", folder);
    expect(refused.code).toBe(1);
    const { faults } = (await loadBank(folder)).checked;
    const open = faults.filter(({ reason }) => reason === "sentence-untranslated");
    expect(open).toHaveLength(faults.length);
    expect(open.map(({ file, id }) => `${file} ${id}`)).toContain("de.json items.hands-1.text");
    expect(open.map(({ id }) => id)).toContain("points.4");

    await writeFile(path, (await readFile(path, "utf8")).replaceAll('"[fr] ', '"Deutsch: '));
    expect((await loadBank(folder)).checked.faults).toEqual([]);
    // Whole, and still shown nowhere: the site speaks the languages of lib/locale.ts.
    expect((await run("questions", "--locale", "de", "--bank", folder)).code).toBe(2);

    const shorter: unknown = JSON.parse(await readFile(path, "utf8"));
    writePlace(shorter, ["items", "hands-2"], undefined);
    await writeFile(path, JSON.stringify(shorter));
    const [missing] = (await loadBank(folder)).checked.faults;
    expect(missing).toMatchObject({ file: "de.json", id: "hands-2", reason: "sentence-missing" });
    expect((await run("translate", "de", "--bank", folder)).code).toBe(0);
    const again: unknown = JSON.parse(await readFile(path, "utf8"));
    expect(readPlace(again, place)).toBe(`Deutsch: ${readPlace(french, place)}`);
    expect(readPlace(again, ["items", "hands-2", "text"])).toMatch(/^\[fr\] /);
  });
});

test.each([
  ["fr", "The bank speaks French already."],
  ["xx", "Name a language by its two letters, such as de; found xx."],
  ["deutsch", "Name a language by its two letters, such as de; found deutsch."],
  ["", "Name a language by its two letters, such as de; found ."],
])("translate %j is wrong usage", async (language, message) => {
  const { code, errors } = await run("translate", language);
  expect(code).toBe(2);
  expect(errors.startsWith(message), errors).toBe(true);
});
