import fc from "fast-check";
import { expect, test } from "vitest";
import { readBeginning, readTarget } from "../../../scripts/request-target.ts";

test.each([
  ["/fr/quiz%0A", "/fr/quiz"],
  ["/fr/result/cr1-2ny2%0D%0Anf2pmgmx4t5e%09", "/fr/result/cr1-2ny2nf2pmgmx4t5e"],
  ["/fr/quiz%", "/fr/quiz"],
  ["/fr/quiz%zz", "/fr/quiz"],
  ["/fr/r%C3%B4les%E2%80", "/fr/r%C3%B4les"],
  ["/fr/s/%00", "/fr/s/"],
  ["/fr/join?code=%00", "/fr/join"],
  ["/%E0%A4%A", "/"],
  ["/\\other.example/", "/"],
  ["/%0A/other.example/", "/other.example/"],
  ["//%0A/other.example/", "/other.example/"],
  ["/%0A%5Cother.example/", "/%5Cother.example/"],
])("%s still says %s", (asked, said) => {
  expect(readTarget(asked)).toBeNull();
  expect(readBeginning(asked)).toBe(said);
});

test("what a damaged address still says can be read, and is on this site", () => {
  const piece = fc.constantFrom(
    "/",
    "\\",
    "%",
    "%0A",
    "%5C",
    "%C3",
    "%A9",
    "%00",
    "?",
    "é",
    "a",
    "\t",
    ":",
    "@",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const said = readBeginning(`/${pieces.join("")}`);
      expect(readTarget(said)).toBe(said);
      expect(new URL(said, "http://localhost:3000").host).toBe("localhost:3000");
    }),
    { numRuns: 2000 },
  );
});
