import { writeXlsxStream } from "hucre/xlsx";
import type { Locale } from "#lib/locale.ts";
import type { ExportedPerson } from "#lib/sessions/export/people.ts";
import { writeDictionary } from "./csv.ts";
import type { Cell, Column } from "./question-columns.ts";

type SheetCell = string | number | Date | null;

const sheetName = "Azimut";
const widths: Record<Column["kind"], number> = { text: 18, number: 12, time: 17 };

/**
 * Gives a table as an XLSX workbook, piece by piece: the people in the first tab, the data dictionary in the second. The
 * writer starts a new tab after so many rows, which is how the dictionary gets one of its own.
 */
export function writeXlsx(
  locale: Locale,
  table: { columns: readonly Column[]; people: AsyncIterable<ExportedPerson>; rows: number },
): ReadableStream<Uint8Array> {
  return writeXlsxStream(listRows(locale, table), {
    name: sheetName,
    columns: table.columns.map(({ header, kind }) => ({
      ...{ header, width: widths[kind] },
      ...(kind === "time" && { numFmt: "yyyy-mm-dd hh:mm" }),
    })),
    freezePane: { rows: 1 },
    maxRowsPerSheet: countSheetRows(table),
    repeatHeaders: false,
    // The same few answers come again and again: shared, they take a fifth of the time.
    inlineStrings: false,
  });
}

/** Rows of a tab: as many as the longer of the two needs. The rest of the first is empty, also where somebody was erased meanwhile. */
function countSheetRows({ rows, columns }: { rows: number; columns: readonly Column[] }): number {
  return 1 + Math.max(rows, columns.length);
}

async function* listRows(
  locale: Locale,
  table: { columns: readonly Column[]; people: AsyncIterable<ExportedPerson>; rows: number },
): AsyncGenerator<SheetCell[]> {
  const { columns, people } = table;
  let count = 1;
  for await (const person of people) {
    for (const round of person.rounds) {
      count += 1;
      yield columns.map((column) => writeCell(column.read(person, round), column.kind));
    }
  }
  for (const most = countSheetRows(table); count < most; count++) yield [];
  yield* writeDictionary(locale, columns);
}

function writeCell(cell: Cell, kind: Column["kind"]): SheetCell {
  if (kind !== "time" || typeof cell !== "number") return cell === "" ? null : cell;
  // The workbook knows no time zones: it gets what the server's clock showed.
  return new Date(cell - new Date(cell).getTimezoneOffset() * 60_000);
}
