import { crc32, deflateSync } from "node:zlib";
import { nearestPlaces, palette } from "./picture-palette.ts";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Writes a card's pixels (red, green, blue, alpha, row by row from the top) as a PNG of the cards' palette: one byte a pixel,
 * a third of the size that full colour takes. Throws where there are not as many pixels as the size says.
 */
export function encodePalettePng(
  pixels: Uint8Array,
  { width, height }: { width: number; height: number },
): Buffer {
  if (pixels.length !== width * height * 4) throw new Error("pixels do not fill the picture");
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits, indexed colour; deflate, filters of PNG, not interlaced.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    writeChunk("IHDR", header),
    writeChunk("PLTE", Buffer.from(palette.flat())),
    writeChunk("IDAT", deflateSync(placeRows(pixels, { width, height }), { level: 6 })),
    writeChunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Each row is its filter (none) and one place in the palette a pixel. */
function placeRows(
  pixels: Uint8Array,
  { width, height }: { width: number; height: number },
): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  let from = 0;
  let to = 0;
  for (let row = 0; row < height; row++) {
    to++;
    for (let column = 0; column < width; column++) {
      const red = pixels[from] ?? 0;
      const green = pixels[from + 1] ?? 0;
      const blue = pixels[from + 2] ?? 0;
      rows[to++] = nearestPlaces[((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3)] ?? 0;
      from += 4;
    }
  }
  return rows;
}

function writeChunk(kind: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}
