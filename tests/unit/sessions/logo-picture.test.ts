import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { encodeLogo, mostLogoBytes } from "#app/_counsellor/settings/picture.ts";

const payload = "<script>canary</script>";

/** A picture in which no pixel is like the next one. */
function noise(width: number, height: number) {
  let state = 7;
  const pixels = Buffer.alloc(width * height * 3).map(() => {
    state = (state * 48_271) % 2_147_483_647;
    return state & 0xff;
  });
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

function plain(width: number, height: number, background = "#a1004b") {
  return sharp({ create: { width, height, channels: 4, background } });
}

async function read(given: Uint8Array) {
  const made = await encodeLogo(given);
  if (!made.ok) throw new Error(made.reason);
  const data = Buffer.from(made.logo.picture, "base64");
  const { width, height, format, ...rest } = await sharp(data).metadata();
  expect([made.logo.width, made.logo.height]).toEqual([width, height]);
  expect(format).toBe("webp");
  expect(data.length).toBeLessThanOrEqual(mostLogoBytes);
  expect(data.toString("latin1")).not.toContain("canary");
  expect([rest.exif, rest.icc, rest.xmp, rest.hasAlpha]).toEqual([
    ...[undefined, undefined, undefined, false],
  ]);
  return { width, height, data };
}

describe("a logo is made anew from what was sent, small and without anything but pixels", () => {
  test.each([
    ["a PNG", () => plain(800, 200).png().toBuffer(), [400, 100]],
    ["one with a transparent ground", () => plain(300, 300, "#0000").png().toBuffer(), [240, 240]],
    ["a JPEG", () => noise(600, 400).jpeg().toBuffer(), [360, 240]],
    ["a WebP", () => plain(90, 30).webp().toBuffer(), [90, 30]],
    ["one in the inks of a printer", () => cmyk(), [200, 100]],
    ["one pixel", () => plain(1, 1).png().toBuffer(), [1, 1]],
    ["noise that is hard to make small", () => noise(1600, 960).png().toBuffer(), [400, 240]],
    ["a telephone's, taken upright", () => turned(), [120, 240]],
    ["one with notes of where and who", () => noted(), [400, 200]],
    ["one with a page behind it", () => followed(), [64, 64]],
  ] as const)("%s", async (_name, make, size) => {
    const { width, height } = await read(await make());
    expect([width, height]).toEqual(size);
  });

  test("what was transparent is white", async () => {
    const { data } = await read(await plain(8, 8, "#0000").png().toBuffer());
    const [red, green, blue] = await sharp(data).raw().toBuffer();
    expect([red, green, blue]).toEqual([255, 255, 255]);
  });
});

describe("what is no picture of these kinds is refused, whatever it is called", () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${payload}</svg>`;
  test.each([
    ["nothing", async () => new Uint8Array(), "bad-picture"],
    ["a text", async () => Buffer.from("name.png"), "bad-picture"],
    ["an SVG", async () => Buffer.from(svg), "bad-picture"],
    ["an SVG behind a PNG's head", async () => headed(Buffer.from(svg)), "bad-picture"],
    ["a GIF", () => plain(9, 9).gif().toBuffer(), "bad-picture"],
    ["a TIFF", () => plain(9, 9).tiff().toBuffer(), "bad-picture"],
    [
      "half a PNG",
      async () => (await noise(300, 300).png().toBuffer()).subarray(0, 9000),
      "bad-picture",
    ],
    [
      "half a JPEG",
      async () => (await noise(300, 300).jpeg().toBuffer()).subarray(0, 400),
      "bad-picture",
    ],
    [
      "a small file of 25 million pixels",
      () => plain(5000, 5000).png().toBuffer(),
      "too-many-pixels",
    ],
    ["one that says it is a line of 16 million and one", async () => claimed(16_000_001, 1), null],
    [
      "one that says it has 2 thousand million a side",
      async () => claimed(2 ** 31 - 1, 2 ** 31 - 1),
      null,
    ],
  ] as const)("%s", async (_name, make, reason) => {
    const made = await encodeLogo(await make());
    expect(made.ok).toBe(false);
    if (reason !== null) expect(made).toEqual({ ok: false, reason });
  });
});

function cmyk() {
  return plain(200, 100).flatten({ background: "#fff" }).toColourspace("cmyk").jpeg().toBuffer();
}

function turned() {
  return plain(480, 240)
    .flatten({ background: "#fff" })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

function noted() {
  const exif = { IFD0: { Artist: "canary", Copyright: payload } };
  return plain(600, 300).flatten({ background: "#fff" }).withExif(exif).jpeg().toBuffer();
}

async function followed() {
  return Buffer.concat([await plain(64, 64).png().toBuffer(), Buffer.from(payload)]);
}

function headed(rest: Buffer) {
  return Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), rest]);
}

/** A PNG that says it has so many pixels, and has none. */
function claimed(width: number, height: number) {
  const header = Buffer.from("0000000d49484452000000000000000008020000000000000000", "hex");
  header.writeUInt32BE(width, 8);
  header.writeUInt32BE(height, 12);
  return headed(header);
}
