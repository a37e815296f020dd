import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cutTypeface } from "../../../scripts/typeface.ts";

test("the typeface's file has the characters of the interface of now, and at most 30,000 bytes", async () => {
  const file = readFileSync("app/_ui/frame/azimut-text.woff2");
  expect(file.length).toBeLessThanOrEqual(30_000);
  const isCurrent = file.equals(await cutTypeface());
  expect(isCurrent, "a sentence has a new character: node scripts/typeface.ts").toBe(true);
});
