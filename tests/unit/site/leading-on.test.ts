import fc from "fast-check";
import { expect, test } from "vitest";
import { leadOn } from "#app/_api/leading-on.ts";

test.each([
  ["/quiz", "/en/quiz"],
  ["/quiz/express", "/en/quiz/express"],
  ["/QUIZ", "/en/quiz"],
  ["/FR", "/fr"],
  ["/FR/Quiz", "/fr/quiz"],
  ["/%66r/quiz", "/fr/quiz"],
  ["/join", "/en/join"],
  ["/rejoindre", "/en/join"],
  ["/fr/rejoindre", "/fr/join"],
  ["/fr/result/%C4%B0", "/fr/result/i"],
  ["/fr/r%C3%B4les", "/fr/roles"],
  ["/fr/re%CC%81sultat/CR1-2NY2NF2PMGMX4T5E", "/fr/result/cr1-2ny2nf2pmgmx4t5e"],
  ["/m%C3%A9thode", "/en/method"],
  ["/fr/Accessibilite", "/fr/accessibility"],
  ["/fr-FR/quiz", "/fr/quiz"],
  ["/en_GB", "/en"],
  ["/fr/rejoindre/ABC-DEFG", "/fr/s/abcdefg"],
  ["/join/abcdefg", "/en/s/abcdefg"],
  ["/s/ABC-DEFG", "/en/s/ABC-DEFG"],
  ["/fr/s/", "/fr/join"],
  ["/fr/comparer", "/fr/roles"],
  ["/ABC-DEFG", "/en/s/abcdefg"],
  ["/fr/abcdefg", "/fr/s/abcdefg"],
  ["/", "/en"],
  ["/index", "/en"],
  ["/index.html", "/en"],
  ["/fr/index", "/fr"],
  ["/fr/quiz)", "/fr/quiz"],
  ["/fr/quiz%E2%80%8B", "/fr/quiz"],
  ["/fr/roles%20", "/fr/roles"],
  ["/fr/result/cr1-2ny2nf2pmgmx4t5e.", "/fr/result/cr1-2ny2nf2pmgmx4t5e"],
  ["/fr/result/CR1%2D2NY2NF2PMGMX4T5E", "/fr/result/cr1-2ny2nf2pmgmx4t5e"],
  ["/fr/result/cr1-2ny2nf2pmgmx4t5e%23why", "/fr/result/cr1-2ny2nf2pmgmx4t5e"],
  ["/fr/result/cr1-2ny2nf2pmgmx4t5e%3Ffbclid=1", "/fr/result/cr1-2ny2nf2pmgmx4t5e"],
  ["/fr/result/cr1%E2%80%912ny2nf2pmgmx4t5e", "/fr/result/cr1-2ny2nf2pmgmx4t5e"],
  ["/card/AbC_-%E2%80%99", "/card/AbC_-"],
])("%s leads to %s", (asked, meant) => {
  expect(leadOn(asked, "en")).toBe(meant);
});

test.each([
  ["/fr"],
  ["/fr/"],
  ["/en/quiz"],
  ["/fr/result/cr1-2ny2nf2pmgmx4t5e"],
  ["/card/AbC_-9"],
  ["/icon.svg"],
  ["/robots.txt"],
  ["/licences.txt"],
  ["/_next/static/Chunk.js"],
  ["/api/v1/Health"],
  ["/nowhere"],
  ["/de/quiz"],
  ["/fr/nowhere/at/all"],
  ["/de-FR/quiz"],
  ["/%E0%A4%A"],
  ["/fr/s/mine/%27"],
  ["/fr/s/ABC-DEFG"],
  ["/fr/s/mine/..%2F.."],
  ["/fr/result/cr1-2ny2nf2pmgmx4t5%C3%A9"],
])("%s is left as it is", (asked) => {
  expect(leadOn(asked, "en")).toBeNull();
});

test("whoever has been led on is not led on again", () => {
  const page = fc.constantFrom("", "/fr", "/EN", "/quiz", "/fr/result", "/card", "/s", "/index");
  fc.assert(
    fc.property(page, fc.string({ unit: "grapheme", maxLength: 12 }), (start, end) => {
      const asked = new URL(`http://localhost:3000${start}/${end}`).pathname;
      const meant = leadOn(asked, "fr");
      if (meant === null) return;
      const { pathname } = new URL(meant, "http://localhost:3000");
      expect(leadOn(pathname, "fr")).toBeNull();
    }),
    { numRuns: 2000 },
  );
});
