import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const page = readFileSync("docs/security/asvs.md", "utf8");

/** The requirements of levels 1 and 2 by section, as the standard numbers them: `1.2: 1-9` is 1.2.1 to 1.2.9. */
const standard: Readonly<Record<string, string>> = {
  ...{ "1.1": "1-2", "1.2": "1-9", "1.3": "1-11", "1.4": "1-3", "1.5": "1-2" },
  ...{ "2.1": "1-3", "2.2": "1-3", "2.3": "1-4", "2.4": "1-1" },
  ...{ "3.2": "1-2", "3.3": "1-4", "3.4": "1-6", "3.5": "1-5", "3.7": "1-2" },
  ...{ "4.1": "1-3", "4.2": "1-1", "4.3": "1-2", "4.4": "1-4" },
  ...{ "5.1": "1-1", "5.2": "1-3", "5.3": "1-2", "5.4": "1-3" },
  ...{
    "6.1": "1-3",
    "6.2": "1-12",
    "6.3": "1-4",
    "6.4": "1-4",
    "6.5": "1-5",
    "6.6": "1-3",
    "6.8": "1-4",
  },
  ...{ "7.1": "1-3", "7.2": "1-4", "7.3": "1-2", "7.4": "1-5", "7.5": "1-2", "7.6": "1-2" },
  ...{ "8.1": "1-2", "8.2": "1-3", "8.3": "1-1", "8.4": "1-1" },
  ...{ "9.1": "1-3", "9.2": "1-4" },
  ...{
    "10.1": "1-2",
    "10.2": "1-2",
    "10.3": "1-4",
    "10.4": "1-11",
    "10.5": "1-5",
    "10.6": "1-2",
    "10.7": "1-3",
  },
  ...{ "11.1": "1-2", "11.2": "1-3", "11.3": "1-3", "11.4": "1-4", "11.5": "1-1", "11.6": "1-1" },
  ...{ "12.1": "1-3", "12.2": "1-2", "12.3": "1-4" },
  ...{ "13.1": "1-1", "13.2": "1-5", "13.3": "1-2", "13.4": "1-5" },
  ...{ "14.1": "1-2", "14.2": "1-4", "14.3": "1-3" },
  ...{ "15.1": "1-3", "15.2": "1-3", "15.3": "1-7" },
  ...{ "16.1": "1-1", "16.2": "1-5", "16.3": "1-4", "16.4": "1-3", "16.5": "1-3" },
  ...{ "17.1": "1-1", "17.2": "1-4", "17.3": "1-2" },
};
const wanted = Object.entries(standard).flatMap(([section, range]) => {
  const [first = 0, last = 0] = range.split("-").map(Number);
  return Array.from({ length: last - first + 1 }, (_, at) => `${section}.${first + at}`);
});
const rows = [...page.matchAll(/^\| (\d+\.\d+\.\d+) \([12]\) +\| (yes|\*\*no\*\*) /gm)];
const applying = rows.map(([, id]) => id);
const outside = [...page.matchAll(/^Does not apply: .*$/gm)].flatMap(([line]) => {
  return line.match(/\b\d+\.\d+\.\d+\b/g) ?? [];
});

test("every requirement of levels 1 and 2 stands on the page once", () => {
  expect(wanted).toHaveLength(253);
  expect([...applying, ...outside].sort()).toEqual(wanted.toSorted());
});

test("the page counts right, and enough is met", () => {
  const met = rows.filter(([, , word]) => word === "yes").length;
  expect(met).toBeGreaterThanOrEqual(135);
  expect(page.replaceAll("\n", " ")).toContain(
    `${rows.length} of them apply to Azimut; ${met} are met, ${rows.length - met} are not`,
  );
});
