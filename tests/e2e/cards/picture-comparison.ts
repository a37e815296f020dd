import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";

/** How far a colour may be off, of 255, before a pixel counts as different. */
const colourTolerance = 48;

/** How many of a thousand pixels may be different: the edges of letters where another machine smooths them otherwise. */
export const pixelTolerance = 2;

const references = join(import.meta.dirname, "pictures");
const results = join("test-results", "cards");

/**
 * Gives how many of a thousand pixels differ from the reviewed picture in tests/e2e/cards/pictures, and writes the picture to
 * test-results/cards. Throws where there is none yet, or its size is another: look at the new one, then put it there.
 */
export async function comparePicture(name: string, png: Buffer): Promise<number> {
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, name), png);
  const file = join(references, name);
  if (!existsSync(file)) throw new Error(`${name} was never reviewed: see ${join(results, name)}`);
  const [drawn, reviewed] = await Promise.all([readPixels(png), readPixels(readFileSync(file))]);
  if (drawn.length !== reviewed.length) throw new Error(`${name} has another size`);
  let different = 0;
  for (let pixel = 0; pixel < drawn.length; pixel += 3) {
    const isOff = [0, 1, 2].some(
      (part) =>
        Math.abs((drawn[pixel + part] ?? 0) - (reviewed[pixel + part] ?? 0)) > colourTolerance,
    );
    if (isOff) different++;
  }
  return (1000 * different) / (drawn.length / 3);
}

async function readPixels(png: Buffer): Promise<Buffer> {
  return sharp(png).removeAlpha().raw().toBuffer();
}
