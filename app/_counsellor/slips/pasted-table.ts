/*
 * What stands between a spreadsheet and a list of names: which characters a file is written in, and where its cells end.
 */

/** Gives the text of a file; null for what is no text, such as a workbook. */
export function decodeFile(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0) || startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "%PDF")) {
    return null;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Excel's “CSV” of Windows: what it writes for é is no UTF-8.
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** A line with something in it: its number, counted from 1, and its cells. */
export interface Row {
  line: number;
  cells: string[];
}

/**
 * Splits a text into rows and cells, at tabs, semicolons or commas: at the first of these that half of the lines have. A cell
 * may be quoted as in CSV; a quote that nothing closes is a character like any other.
 */
export function splitTable(text: string): Row[] {
  const plain = text.replace(/^\ufeff/, "").replaceAll(/\r\n?/g, "\n");
  const separator = findSeparator(plain.split("\n").filter((line) => line.trim() !== ""));
  const cell = new RegExp(
    ` *(?:"((?:[^"]|"")*)" *(?=${separator}|\\n|$)|([^${separator}\\n]*))(${separator}|\\n|$)`,
    "gy",
  );
  const rows: Row[] = [];
  let line = 1;
  let row: Row = { line, cells: [] };
  for (const [whole, quoted, bare = "", end] of plain.matchAll(cell)) {
    row.cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    line += whole.split("\n").length - 1;
    if (end === separator) continue;
    if (row.cells.some((one) => one.trim() !== "")) rows.push(row);
    row = { line, cells: [] };
    if (end === "") break;
  }
  return rows;
}

function findSeparator(lines: readonly string[]): string {
  const isUsed = (one: string) => 2 * lines.filter((line) => line.includes(one)).length;
  return ["\t", ";", ","].find((one) => lines.length > 0 && isUsed(one) >= lines.length) ?? "\t";
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((character, at) => bytes[at] === character.charCodeAt(0));
}
