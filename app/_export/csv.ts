import { exportStrings } from "#lib/i18n/export/words.ts";
import { type Locale, languages } from "#lib/locale.ts";
import type { ExportedPerson } from "#lib/sessions/export/people.ts";
import { writePlainText } from "./plain-text.ts";
import type { Cell, Column } from "./question-columns.ts";

const byteOrderMark = "\uFEFF";
const chunkLength = 65_536;

/** Gives a table as CSV (RFC 4180, UTF-8 with a byte order mark), piece by piece: one row for each person and round. */
export async function* writeCsv(
  locale: Locale,
  { columns, people }: { columns: readonly Column[]; people: AsyncIterable<ExportedPerson> },
): AsyncGenerator<string> {
  const separator = findSeparator(locale);
  const { decimal } = languages[locale];
  const kinds = columns.map(({ kind }) => kind);
  let chunk =
    byteOrderMark +
    writeRow(
      columns.map(({ header }) => writePlainText(header)),
      separator,
    );
  for await (const person of people) {
    for (const round of person.rounds) {
      const cells = columns.map((column, at) =>
        writeCell(column.read(person, round), kinds[at] ?? "text", decimal),
      );
      chunk += writeRow(cells, separator);
    }
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = "";
  }
  yield chunk;
}

/** Gives the data dictionary as a table: a row of headers and a row for each column. */
export function writeDictionary(locale: Locale, columns: readonly Column[]): string[][] {
  const { dictionary, kinds } = exportStrings[locale];
  return [
    [dictionary.column, dictionary.kind, dictionary.meaning, dictionary.values],
    ...columns.map(({ header, kind, meaning, values }) => [header, kinds[kind], meaning, values]),
  ];
}

/** Gives the data dictionary as CSV. */
export function writeDictionaryCsv(locale: Locale, columns: readonly Column[]): string {
  const rows = writeDictionary(locale, columns);
  return (
    byteOrderMark +
    rows.map((row) => writeRow(row.map(writePlainText), findSeparator(locale))).join("")
  );
}

/** What a language's spreadsheets tell cells apart by: the comma, unless its numbers have one. */
function findSeparator(locale: Locale): string {
  return languages[locale].decimal === "," ? ";" : ",";
}

function writeRow(cells: readonly string[], separator: string): string {
  return `${cells.map((cell) => quote(cell, separator)).join(separator)}\r\n`;
}

function quote(cell: string, separator: string): string {
  const isPlain = !/["\r\n]/.test(cell) && !cell.includes(separator);
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`;
}

function writeCell(cell: Cell, kind: Column["kind"], decimal: string): string {
  if (cell === null) return "";
  if (typeof cell === "string") return writePlainText(cell);
  return kind === "time" ? writeMinute(cell) : String(cell).replace(".", decimal);
}

/** A time as spreadsheets of every language read it, on the server's clock: `2026-11-26 08:15`. */
function writeMinute(time: number): string {
  const moment = new Date(time);
  const [year, ...rest] = [
    moment.getFullYear(),
    moment.getMonth() + 1,
    moment.getDate(),
    moment.getHours(),
    moment.getMinutes(),
  ];
  const [month, day, hour, minute] = rest.map((part) => String(part).padStart(2, "0"));
  return `${year}-${month}-${day} ${hour}:${minute}`;
}
