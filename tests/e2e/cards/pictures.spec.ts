import sharp from "sharp";
import { bank } from "../current-release.ts";
import { expect, test } from "../fixture.ts";
import { makeToken, type WantedCard } from "./card-steps.ts";
import { comparePicture, pixelTolerance } from "./picture-comparison.ts";

const sizes = { wide: [1200, 630], square: [1080, 1080], story: [1080, 1920] } as const;

/** The longest sentence in French is that of a clear verdict; the most names are those of a profile of three. */
const reviewed: Record<string, WantedCard> = {
  "clear-fr": { locale: "fr" },
  "longest-fr": {
    locale: "fr",
    mode: "express",
    roles: ["territory-manager"],
    affinities: [20, 30, 100],
  },
  "tie-of-three-fr": { locale: "fr", verdict: "tie", roles: bank.roles, affinities: [50, 50, 50] },
  "three-names-en": { locale: "en", verdict: "mixed", roles: bank.roles, affinities: null },
  "two-roles-en": {
    locale: "en",
    verdict: "mixed",
    mode: "express",
    roles: ["sales-manager", "territory-manager"],
    affinities: [60, 30, 60],
  },
  "role-only-fr": { locale: "fr", verdict: "leaning", roles: ["sales-manager"], affinities: null },
};

for (const [name, card] of Object.entries(reviewed)) {
  for (const [format, [width, height]] of Object.entries(sizes)) {
    test(`the picture ${name}-${format} is the reviewed one, but for ${pixelTolerance} pixels of 1000`, async ({
      request,
    }) => {
      const token = await makeToken(request, card);
      const response = await request.get(`/card/${token}/${format}.png`);
      expect(response.status()).toBe(200);
      expect(response.headers()["content-type"]).toBe("image/png");
      const png = await response.body();
      expect(png.length).toBeLessThan(120_000);
      const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
      expect([info.width, info.height]).toEqual([width, height]);
      expect(data.length).toBe(width * height * info.channels);
      expect(await comparePicture(`${name}-${format}.png`, png)).toBeLessThanOrEqual(
        pixelTolerance,
      );
    });
  }
}

test("threats 8, 18: a picture is kept for good by any cache, and shown by any site", async ({
  request,
}) => {
  const token = await makeToken(request, { locale: "fr" });
  const first = await request.get(`/card/${token}/wide.png`);
  const { etag = "" } = first.headers();
  expect(first.headers()).toMatchObject({
    "cache-control": "public, max-age=31536000, immutable",
    "cross-origin-resource-policy": "cross-origin",
    etag: expect.stringMatching(/^"[\w-]{22}"$/),
  });
  expect(first.headers()["set-cookie"]).toBeUndefined();
  const again = await request.get(`/card/${token}/wide.png`, {
    headers: { "if-none-match": etag },
  });
  expect(again.status()).toBe(304);
});

test("threat 7: a picture holds no text, address or date beside its pixels", async ({
  request,
}) => {
  const token = await makeToken(request, { locale: "en" });
  const png = await (await request.get(`/card/${token}/story.png`)).body();
  const chunks: string[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    chunks.push(png.toString("latin1", at + 4, at + 8));
  }
  // pHYs says how many pixels a metre has.
  expect([...new Set(chunks)]).toEqual(["IHDR", "PLTE", "pHYs", "IDAT", "IEND"]);
});
