import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { exportFileSchema } from "#lib/sessions/schema/export-schema.ts";
import { describeEngines } from "../engines.ts";
import { exportHostile, hostile } from "./exported-class.ts";

describeEngines("export files", (_engine, makePlace) => {
  test("CSV is as the language's spreadsheets read it, with a byte order mark", async () => {
    const { classroom, get } = await exportHostile(makePlace);
    const fr = await get("csv", "fr");
    const en = await get("csv", "en");
    expect(fr.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(fr.headers.get("cache-control")).toBe("no-store");
    expect(fr.headers.get("content-disposition")).toMatch(
      /^attachment; filename="azimut-HYPERLINK-A1-2026-09-01\.csv"; filename\*=UTF-8''/,
    );
    const [head = "", ...lines] = readLines(fr.bytes);
    expect(head).toMatch(/^\ufeffPersonne;Nom;Origine;Tour;Entrée;Dernière réponse;/);
    expect(lines).toHaveLength(hostile.length);
    expect(lines[0]).toMatch(/^1;'?[^;]*|^1;"/);
    expect(lines.join()).toMatch(/;\d+,\d;/);
    expect(readLines(en.bytes)[1]).toMatch(/,\d+\.\d,/);
    expect(readLines(en.bytes)[0]).toMatch(/^\ufeffPerson,Name,Origin,Round,Joined,/);
    const dictionary = readLines((await get("dictionary", "fr")).bytes);
    expect(dictionary[0]).toBe("\ufeffColonne;Type;Sens;Valeurs");
    await classroom.leave();
  });

  test("threat 6: XLSX has typed cells, real dates, no formula, and the dictionary on a sheet of its own", async () => {
    const { classroom, get } = await exportHostile(makePlace);
    const { sheets } = await readXlsx((await get("xlsx", "fr")).bytes);
    const [data, dictionary] = sheets.map(({ rows }) =>
      rows.filter((row) => row.some((cell) => cell !== null && cell !== "")),
    );
    expect(sheets).toHaveLength(2);
    expect(data).toHaveLength(1 + hostile.length);
    const aliases = data?.slice(1).map((row) => String(row[1]));
    expect(aliases?.toSorted()).toEqual(hostile.map((alias) => guard(alias)).toSorted());
    const place = data?.[0]?.indexOf("Entrée") ?? -1;
    expect(data?.[1]?.[place]).toBeInstanceOf(Date);
    expect(typeof data?.[1]?.[data[0]?.indexOf("Stabilité (%)") ?? -1]).toBe("number");
    expect(dictionary?.[0]).toEqual(["Colonne", "Type", "Sens", "Valeurs"]);
    expect(dictionary?.slice(1).map(([header]) => header)).toEqual(data?.[0]);
    await classroom.leave();
  });

  test("JSON has the documented form", async () => {
    const { classroom, get } = await exportHostile(makePlace);
    const file = exportFileSchema.parse(JSON.parse((await get("json", "en")).text));
    expect(file).toMatchObject({ format: "azimut-session-1", anonymous: false });
    expect(file.participants.map(({ alias }) => alias).sort()).toEqual(hostile.toSorted());
    expect(file.participants[0]?.rounds[0]?.answered).toBe(23);
    await classroom.leave();
  });
});

function readLines(bytes: Uint8Array): string[] {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  expect(text.endsWith("\r\n")).toBe(true);
  return text.slice(0, -2).split("\r\n");
}

function guard(alias: string): string {
  return /^[=+\-@]/.test(alias) ? `'${alias}` : alias;
}
