import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import type { LogoPicture } from "#lib/sessions/session/logo.ts";

/** How many pixels a picture may have that is read: a small file may unpack to any number. */
const mostPixels = 16_000_000;

/** How large a logo is at most, in pixels, and in bytes. */
const box = { width: 400, height: 240 };
export const mostLogoBytes = 60_000;

/** From the best to the one that makes anything small. */
const qualities = [85, 60, 30];

/** How a PNG, a JPEG and a WebP file (RIFF, its length, WEBP) begin: the readers of all other kinds never see one. */
const heads = /^(89504e470d0a1a0a|ffd8ff|52494646.{8}57454250)/;

/**
 * Gives a picture that somebody sent as a small one of our own, on white: pixels alone, nothing else that was in the file.
 */
export async function encodeLogo(
  given: Uint8Array,
): Promise<{ ok: true; logo: LogoPicture } | Refusal<"bad-picture" | "too-many-pixels">> {
  const head = Buffer.from(given.subarray(0, 12)).toString("hex");
  if (!heads.test(head)) return refuse("bad-picture");
  // Few servers ever read a picture: the library is loaded by those that do.
  const { default: sharp } = await import("sharp");
  sharp.cache(false);
  try {
    const { width, height } = await sharp(given, { limitInputPixels: false }).metadata();
    if (width * height > mostPixels) return refuse("too-many-pixels");
    const small = sharp(given, { limitInputPixels: mostPixels, pages: 1 })
      .timeout({ seconds: 5 })
      .autoOrient()
      .resize({ ...box, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#fff" });
    for (const quality of qualities) {
      const { data, info } = await small
        .clone()
        .webp({ quality })
        .toBuffer({ resolveWithObject: true });
      if (data.length > mostLogoBytes) continue;
      const picture = data.toString("base64");
      return { ok: true, logo: { picture, width: info.width, height: info.height } };
    }
    return refuse("bad-picture");
  } catch {
    // What the library says names the file's inside.
    return refuse("bad-picture");
  }
}
