import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findProgram, programs } from "../../../scripts/programs.ts";
import { makeFolder } from "../engines.ts";
import { exportHostile, hostile } from "./exported-class.ts";

/** One cell as LibreOffice holds it. */
interface SpreadsheetCell {
  type: string;
  /** What the cell shows. */
  text: string;
  /** What it holds, where it is a number or a date. */
  value: string;
  formula: string;
}

/** How a CSV file is opened: as its language does, and willing to take numbers, dates and formulas for what they look like. */
const csvFilter = {
  fr: "CSV:59,34,76,1,,1036,false,true,false,false,false,0,true",
  en: "CSV:44,34,76,1,,2057,false,true,false,false,false,0,true",
};

test("threat 6: LibreOffice sees no formula, right accents, dates and numbers", {
  timeout: 300_000,
}, async () => {
  const { classroom, get } = await exportHostile(makeFolder);
  const [csv, english, xlsx] = [
    (await get("csv", "fr")).bytes,
    (await get("csv", "en")).bytes,
    (await get("xlsx", "fr")).bytes,
  ];
  await classroom.leave();
  const opened = openSpreadsheets([
    { name: "fr.csv", content: csv, locale: "fr" },
    { name: "en.csv", content: english, locale: "en" },
    { name: "book.xlsx", content: xlsx, locale: "fr" },
  ]);
  for (const [at, sheets] of opened.entries()) {
    const answers = at === 2 ? sheets[1] : sheets[0];
    const rows = answers?.slice(0, 1 + hostile.length) ?? [];
    const headers = rows[0]?.map(({ text }) => text) ?? [];
    const column = (name: string) => {
      const place = headers.findIndex((header) => header.startsWith(name));
      return rows.slice(1).map((row) => row[place]);
    };
    const [joined, stability, alias] =
      at === 1 ? ["Joined", "Stability (%)", "Name"] : ["Entrée", "Stabilité (%)", "Nom"];
    expect(sheets.flat(2).filter(({ formula }) => formula !== "")).toEqual([]);
    expect(column(joined ?? "").map((cell) => cell?.type)).toEqual(hostile.map(() => "date"));
    expect(column(joined ?? "")[0]?.value).toMatch(/^2026-09-01T\d\d:\d\d:00/);
    expect(column(stability ?? "").map((cell) => cell?.type)).toEqual(hostile.map(() => "float"));
    expect(column(alias ?? "").map((cell) => cell?.type)).toEqual(hostile.map(() => "string"));
    const names = column(alias ?? "").map((cell) => cell?.text.replace(/^'/, ""));
    expect(names).toEqual(expect.arrayContaining(["Zoé « l’été »", "4E2", "007", "3-2"]));
  }
  const values = opened.map((sheets) => sheets[0]?.[1]?.map(({ value }) => value).join());
  expect(values[1]).toBe(values[0]);
});

/** Opens files in LibreOffice without a screen, and gives every cell of every sheet. */
function openSpreadsheets(
  files: readonly { name: string; content: Uint8Array; locale: "fr" | "en" }[],
): SpreadsheetCell[][][][] {
  const program = findProgram(programs.libreOffice);
  const folder = mkdtempSync(join(tmpdir(), "azimut-office-"));
  try {
    for (const { name, content } of files) writeFileSync(join(folder, name), content);
    return files.map(({ name, locale }) => {
      const isCsv = name.endsWith(".csv");
      const options = ["--headless", `-env:UserInstallation=file://${folder}/profile`];
      const filter = isCsv ? [`--infilter=${csvFilter[locale]}`] : [];
      const convert = ["--convert-to", "fods", "--outdir", join(folder, "out")];
      execFileSync(program, [...options, ...filter, ...convert, join(folder, name)], {
        stdio: "ignore",
        timeout: 95_000,
      });
      const opened = name.replace(/\.\w+$/, ".fods");
      return readSheets(readFileSync(join(folder, "out", opened), "utf8"));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readSheets(xml: string): SpreadsheetCell[][][] {
  return [...xml.matchAll(/<table:table [\s\S]*?<\/table:table>/g)].map(([table]) =>
    [...table.matchAll(/<table:table-row[^>]*?>[\s\S]*?<\/table:table-row>/g)].map(([row]) =>
      [
        ...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g),
      ].flatMap(([, attributes = "", content = ""]) => readCells(attributes, content)),
    ),
  );
}

function readCells(attributes: string, content: string): SpreadsheetCell[] {
  const read = (name: string) =>
    readEntities(new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1]);
  const cell = {
    type: read("office:value-type"),
    text: readEntities(
      content.replaceAll(/<text:s[^>]*\/>/g, " ").replaceAll(/<[^>]+>/g, ""),
    ).trim(),
    value: read("office:value") || read("office:date-value"),
    formula: read("table:formula"),
  };
  const times = Math.min(Number(read("table:number-columns-repeated") || "1"), 200);
  return Array.from({ length: times }, () => cell);
}

function readEntities(text = ""): string {
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replaceAll(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
