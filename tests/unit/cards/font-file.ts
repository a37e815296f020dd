import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";

/** Gives the width of a character in a font's units; `null` where the font lacks it. */
export type FindWidth = (character: string) => number | null;

/** Reads the widths of a WOFF font's characters (its cmap of format 4, hhea and hmtx tables). */
export function readFontWidths(path: string): FindWidth {
  const file = readFileSync(path);
  const tables = new Map<string, Buffer>();
  for (let entry = 44; entry < 44 + 20 * file.readUInt16BE(12); entry += 20) {
    const [offset, packed, length] = [4, 8, 12].map((at) => file.readUInt32BE(entry + at));
    const data = file.subarray(offset, (offset ?? 0) + (packed ?? 0));
    const isPacked = (packed ?? 0) < (length ?? 0);
    tables.set(file.toString("latin1", entry, entry + 4), isPacked ? inflateSync(data) : data);
  }
  const take = (name: string) => tables.get(name) ?? Buffer.alloc(0);
  const glyphs = readGlyphs(take("cmap"));
  const widths = take("hmtx");
  const last = take("hhea").readUInt16BE(34) - 1;
  return (character) => {
    const glyph = glyphs.get(character.codePointAt(0) ?? 0);
    return glyph === undefined ? null : widths.readUInt16BE(4 * Math.min(glyph, last));
  };
}

function readGlyphs(cmap: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let entry = 4; entry < 4 + 8 * cmap.readUInt16BE(2); entry += 8) {
    const table = cmap.subarray(cmap.readUInt32BE(entry + 4));
    if (table.readUInt16BE(0) !== 4) continue;
    const size = table.readUInt16BE(6);
    for (let at = 0; at < size; at += 2) readSegment(table, { at, size }, glyphs);
  }
  return glyphs;
}

function readSegment(
  table: Buffer,
  { at, size }: { at: number; size: number },
  glyphs: Map<number, number>,
): void {
  const end = table.readUInt16BE(14 + at);
  const start = table.readUInt16BE(16 + size + at);
  const shift = table.readInt16BE(16 + 2 * size + at);
  const place = 16 + 3 * size + at;
  const offset = table.readUInt16BE(place);
  for (let code = start; code <= end && code < 0xffff; code++) {
    const named = offset === 0 ? code : table.readUInt16BE(place + offset + 2 * (code - start));
    const glyph = named === 0 ? 0 : (named + shift) & 0xffff;
    if (glyph !== 0) glyphs.set(code, glyph);
  }
}
