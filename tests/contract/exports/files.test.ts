import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { exportFileSchema } from "#lib/sessions/schema/export-schema.ts";
import { findLibreOffice } from "../../../scripts/libreoffice.ts";
import { Client, openApi } from "../api/client.ts";
import { describeEngines, makeFolder, type Place } from "../engines.ts";
import { counsellorId } from "../sessions/classroom.ts";
import { exportableClass } from "./exported-class.ts";
import { openSpreadsheets } from "./spreadsheet.ts";

const hostile = ["=1+1", "+2", "-3", "@SUM(A1)", "Zoé « l’été »", 'a";=2', "=cmd|' /C calc'!A0"];
const program = findLibreOffice();

async function exportHostile(makePlace: () => Promise<Place>) {
  const classroom = await openApi(makePlace);
  const { sessionId } = await exportableClass(
    classroom,
    hostile.map((alias) => ({ alias })),
    { aliasPolicy: "free", title: "=HYPERLINK(A1)" },
  );
  const client = new Client(counsellorId);
  async function get(format: string, language: string) {
    const path = `/sessions/${sessionId}/export/${format}?lang=${language}`;
    const reply = await client.open("GET", path);
    expect(reply.status).toBe(200);
    const bytes = new Uint8Array(await reply.arrayBuffer());
    return { bytes, text: new TextDecoder().decode(bytes), headers: reply.headers };
  }
  return { classroom, get };
}

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

test.skipIf(program === null)(
  `threat 6: LibreOffice sees no formula, right accents, dates and numbers${program ? "" : " (LEFT OUT: no LibreOffice here)"}`,
  { timeout: 300_000 },
  async () => {
    const { classroom, get } = await exportHostile(makeFolder);
    const [csv, english, xlsx] = [
      (await get("csv", "fr")).bytes,
      (await get("csv", "en")).bytes,
      (await get("xlsx", "fr")).bytes,
    ];
    await classroom.leave();
    const opened = openSpreadsheets(program ?? "", [
      { name: "fr.csv", content: csv, locale: "fr" },
      { name: "en.csv", content: english, locale: "en" },
      { name: "book.xlsx", content: xlsx, locale: "fr" },
    ]);
    for (const [at, sheets] of opened.entries()) {
      const rows = sheets[0]?.slice(0, 1 + hostile.length) ?? [];
      const headers = rows[0]?.map(({ text }) => text) ?? [];
      const column = (name: string) => rows.slice(1).map((row) => row[headers.indexOf(name)]);
      const [joined, stability, alias] =
        at === 1 ? ["Joined", "Stability (%)", "Name"] : ["Entrée", "Stabilité (%)", "Nom"];
      expect(sheets.flat(2).filter(({ formula }) => formula !== "")).toEqual([]);
      expect(column(joined ?? "").map((cell) => cell?.type)).toEqual(hostile.map(() => "date"));
      expect(column(joined ?? "")[0]?.value).toMatch(/^2026-09-01T\d\d:\d\d:00/);
      expect(column(stability ?? "").map((cell) => cell?.type)).toEqual(hostile.map(() => "float"));
      expect(column(alias ?? "").map((cell) => cell?.type)).toEqual(hostile.map(() => "string"));
      expect(column(alias ?? "").map((cell) => cell?.text)).toContain("Zoé « l’été »");
    }
    const values = opened.map((sheets) => sheets[0]?.[1]?.map(({ value }) => value).join());
    expect(values[1]).toBe(values[0]);
  },
);

function readLines(bytes: Uint8Array): string[] {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  expect(text.endsWith("\r\n")).toBe(true);
  return text.slice(0, -2).split("\r\n");
}

function guard(alias: string): string {
  return /^[=+\-@]/.test(alias) ? `'${alias}` : alias;
}
