import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { composePreview, listPreviews, previewPicture } from "#app/_card/preview-scene.ts";
import { keepDrawable } from "#app/_card/text-lines.ts";
import { locales } from "#lib/locale.ts";
import { publicUrl, stubServer } from "./card-request.ts";
import { findCut, findInCompass, findOverlaps } from "./scene-faults.ts";

const drawScene = vi.fn(async (): Promise<Uint8Array> => new Uint8Array([1, 2, 3]));
let pictures: typeof import("#app/preview/[locale]/[picture]/route.ts");

stubServer();
beforeAll(async () => {
  vi.doMock("#app/_card/picture-thread.ts", () => ({ drawScene }));
  pictures = await import("#app/preview/[locale]/[picture]/route.ts");
});
afterAll(() => {
  vi.doUnmock("#app/_card/picture-thread.ts");
});

const names = [
  ...["home", "quiz", "express", "roles"],
  ...["sales-manager", "account-manager", "territory-manager"],
  "sales-manager-vs-account-manager",
  "sales-manager-vs-territory-manager",
  "account-manager-vs-territory-manager",
];

test.each(locales)(
  "in %s each page has a picture whose texts are whole and free of each other",
  (locale) => {
    const previews = listPreviews(locale);
    expect([...previews.keys()]).toEqual(names);
    for (const preview of previews.values()) {
      for (const address of [
        "azimut.example",
        "a-very-long-name-of-a-school.education.azimut.example:65535",
      ]) {
        const scene = composePreview(preview, { locale, address });
        expect([scene.width, scene.height]).toEqual([1200, 630]);
        expect([...findCut(scene), ...findOverlaps(scene), ...findInCompass(scene)]).toEqual([]);
        for (const { text } of scene.texts) expect(keepDrawable(text)).toBe(text);
      }
    }
  },
);

test("a picture has its words, in the language of its page", () => {
  expect(previewPicture("fr", "account-manager")).toEqual({
    path: "/preview/fr/account-manager.png",
    words:
      "Azimut, une boussole en triangle. Account Manager. Garder ses clients, grandir avec eux. S’occuper de clients que l’entreprise a déjà\u00a0: les garder contents, renouveler leurs contrats et leur vendre plus.",
  });
  expect(previewPicture("en", "quiz").words).toBe(
    "Azimut, a triangle compass. The quiz. Which commercial role suits you? 24\u00a0questions · 8\u00a0minutes · no account",
  );
});

function get(locale: string, picture: string): Promise<Response> {
  const request = new Request(`${publicUrl}/preview/x/y`);
  return pictures.GET(request, { params: Promise.resolve({ locale, picture }) });
}

test("GET /preview/LOCALE/PICTURE draws a picture once, for a day, and nothing under another name", async () => {
  const first = await get("en", "home.png");
  expect(first.status).toBe(200);
  expect(first.headers.get("content-type")).toBe("image/png");
  expect(first.headers.get("cache-control")).toBe("public, max-age=86400");
  await get("en", "home.png");
  expect(drawScene).toHaveBeenCalledTimes(1);
  const others = [
    ["de", "home.png"],
    ["en", "home"],
    ["en", "home.jpg"],
    ["en", "toString.png"],
    ["en", "sales-manager-vs-sales-manager.png"],
    ["en", `${"x".repeat(100_000)}.png`],
  ];
  for (const [locale = "", picture = ""] of others) {
    expect((await get(locale, picture)).status, picture.slice(0, 40)).toBe(404);
  }
  expect(drawScene).toHaveBeenCalledTimes(1);
});
