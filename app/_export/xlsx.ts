import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { type CellStyle, rangeRef, type WriteSheet } from "hucre/xlsx";
import { exportStrings } from "#lib/i18n/export/words.ts";
import type { Locale } from "#lib/locale.ts";
import type { ExportedRound } from "#lib/sessions/export/people.ts";
import type { SessionExport } from "#lib/sessions/export/session-export.ts";
import { writeDictionary } from "./csv.ts";
import { describeOverview } from "./overview.ts";
import type { Cell, Column } from "./question-columns.ts";

type SheetCell = string | number | Date | null;
type Kind = Column["kind"];

const [narrowest, widest] = [9, 36];

/** Of one line of text, in points. */
const lineHeight = 15;

/** Text stays text when a cell is edited, too: 007 does not become 7, and what begins with = no formula. */
const styles: Record<Kind, CellStyle> = {
  text: { numFmt: "@", alignment: { vertical: "top", wrapText: true } },
  number: { alignment: { vertical: "top" } },
  time: { numFmt: "yyyy-mm-dd hh:mm", alignment: { vertical: "top" } },
};
const headerStyle: CellStyle = {
  font: { bold: true, name: "Calibri", size: 11 },
  alignment: { vertical: "top", wrapText: true },
};

/** Gives an export as an XLSX workbook of three sheets: what it is of, everybody's answers, what the columns mean. */
export function writeXlsx(
  locale: Locale,
  given: SessionExport & { columns: readonly Column[] },
): ReadableStream<Uint8Array> {
  const left = new AbortController();
  return new ReadableStream({
    async pull(controller) {
      const sheets = await listSheets(locale, given, left.signal);
      controller.enqueue(await buildWorkbook(sheets, left.signal));
      controller.close();
    },
    cancel: () => left.abort(),
  });
}

async function listSheets(
  locale: Locale,
  given: SessionExport & { columns: readonly Column[] },
  signal: AbortSignal,
): Promise<WriteSheet[]> {
  const { columns, people } = given;
  const { sheets } = exportStrings[locale];
  const rows: SheetCell[][] = [];
  const rounds: ExportedRound[] = [];
  for await (const person of people) {
    signal.throwIfAborted();
    for (const round of person.rounds) {
      rounds.push(round);
      rows.push(columns.map((column) => writeCell(column.read(person, round), column.kind)));
    }
  }
  const names = columns.findIndex(({ isName }) => isName);
  const [head, ...dictionary] = writeDictionary(locale, columns);
  return [
    describeOverviewSheet(locale, { ...given, rounds }),
    {
      ...describeTable(sheets.answers, {
        head: columns.map(({ header }) => header),
        rows,
        kinds: columns.map(({ kind }) => kind),
      }),
      freezePane: { rows: 1, columns: Math.max(names, 0) + 1 },
    },
    {
      ...describeTable(sheets.dictionary, {
        ...{ head: head ?? [], rows: dictionary },
        kinds: ["text", "text", "text", "text"],
        widths: [30, 14, 60, 60],
      }),
      freezePane: { rows: 1, columns: 1 },
    },
  ];
}

/** A sheet with a bold header in its first row and a filter over all of it. */
function describeTable(
  name: string,
  given: {
    head: readonly string[];
    rows: SheetCell[][];
    kinds: readonly Kind[];
    widths?: readonly number[];
  },
): WriteSheet {
  const { head, rows, kinds } = given;
  const widths = given.widths ?? head.map((header, at) => measureWidth(header, rows, at));
  return {
    name,
    rows: [[...head], ...rows],
    columns: widths.map((width, at) => ({ width, style: styles[kinds[at] ?? "text"] })),
    rowDefs: measureHeights([head, ...rows], widths),
    cells: new Map(head.map((_, at) => [`0,${at}`, { style: headerStyle }])),
    autoFilter: { range: rangeRef(0, 0, rows.length, head.length - 1) },
    pageSetup: {
      ...{ paperSize: "a4", orientation: "landscape", printTitlesRow: "$1:$1" },
    },
  };
}

function describeOverviewSheet(
  locale: Locale,
  given: Omit<SessionExport, "people"> & { rounds: readonly ExportedRound[] },
): WriteSheet {
  const facts = describeOverview(locale, given);
  const rows = facts.map(({ name, kind, values }) => [
    name,
    ...values.map((value) => writeCell(value, kind)),
  ]);
  const widths = [44, 60, 24];
  return {
    ...{ name: exportStrings[locale].sheets.overview, rows },
    columns: widths.map((width) => ({ width })),
    rowDefs: measureHeights(rows, widths),
    cells: new Map(
      facts.flatMap(({ kind, values, isHeading }, row) =>
        ["text" as const, ...values.map(() => kind)].map((one, at) => [
          `${row},${at}`,
          { style: isHeading ? headerStyle : { ...styles[one], ...alignLeft } },
        ]),
      ),
    ),
    pageSetup: { paperSize: "a4", orientation: "landscape" },
  };
}

const alignLeft: CellStyle = {
  alignment: { horizontal: "left", vertical: "top", wrapText: true },
};

/** As wide as the longest text of a column, in characters, within bounds: beyond them it is wrapped. */
function measureWidth(header: string, rows: readonly SheetCell[][], at: number): number {
  const words = header.split(" ").map(({ length }) => length + 4);
  const cells = rows.map((row) => {
    const cell = row[at];
    return cell instanceof Date ? 17 : String(cell ?? "").length + 2;
  });
  const longest = [...words, ...cells].reduce((most, length) => Math.max(most, length), 0);
  return Math.min(widest, Math.max(narrowest, longest));
}

/** As high as the cell with the most lines: not every spreadsheet finds that out by itself. */
function measureHeights(
  rows: readonly (readonly SheetCell[])[],
  widths: readonly number[],
): Map<number, { height: number }> {
  const countLines = (cell: SheetCell, at: number) =>
    typeof cell === "string" ? Math.ceil((cell.length + 1) / ((widths[at] ?? widest) * 0.9)) : 1;
  return new Map(
    rows.map((row, at) => [at, { height: lineHeight * Math.max(1, ...row.map(countLines)) }]),
  );
}

function writeCell(cell: Cell, kind: Kind): SheetCell {
  if (kind !== "time" || typeof cell !== "number") return cell === "" ? null : cell;
  // The workbook knows no time zones: it gets what the server's clock showed.
  return new Date(cell - new Date(cell).getTimezoneOffset() * 60_000);
}

function buildWorkbook(sheets: WriteSheet[], signal: AbortSignal): Promise<Uint8Array> {
  signal.throwIfAborted();
  const file = join(/* turbopackIgnore: true */ process.cwd(), "app/_export/workbook-thread.ts");
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: 192 } });
    signal.addEventListener("abort", () => worker.terminate());
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("the thread for a workbook ended")));
    worker.postMessage(sheets);
  });
}
