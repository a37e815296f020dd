import fc from "fast-check";
import { expect, test } from "vitest";
import { createPictureCache } from "#app/_card/picture.ts";

const picture = (bytes: number) => new Uint8Array(bytes);

test("the picture asked for longest ago goes first", () => {
  const cache = createPictureCache(30);
  cache.keep("a", picture(10));
  cache.keep("b", picture(10));
  cache.keep("c", picture(10));
  cache.get("a");
  cache.keep("d", picture(10));
  expect(["a", "b", "c", "d"].filter((name) => cache.get(name))).toEqual(["a", "c", "d"]);
});

test("a picture larger than the cache is not kept, and empties nothing", () => {
  const cache = createPictureCache(30);
  cache.keep("a", picture(10));
  cache.keep("b", picture(31));
  expect(cache.get("a")).toBeDefined();
  expect(cache.get("b")).toBeUndefined();
});

test("it never holds more than its bytes, and counts them right", () => {
  const keeps = fc.array(fc.tuple(fc.constantFrom(..."abcdefgh"), fc.nat({ max: 60 })));
  fc.assert(
    fc.property(keeps, (kept) => {
      const cache = createPictureCache(100);
      for (const [name, bytes] of kept) cache.keep(name, picture(bytes));
      const held = [..."abcdefgh"].map((name) => cache.get(name)?.length ?? 0);
      expect(cache.bytes).toBe(held.reduce((sum, bytes) => sum + bytes, 0));
      expect(cache.bytes).toBeLessThanOrEqual(100);
    }),
  );
});
