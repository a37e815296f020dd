import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeReadings } from "#lib/bank-tools/commands/readings-text.ts";
import { measureReading } from "#lib/bank-tools/readings/figures.ts";
import { loadReadings, type ReadingRound } from "#lib/bank-tools/readings/files.ts";
import { ratedBank } from "../scoring/rated-bank.ts";

const both = (text: string, ...options: string[]) => {
  const words = { text, options: Object.fromEntries(options.map((id) => [id, `${text} ${id}`])) };
  return { fr: words, en: words };
};
const words = {
  "lead-1": both("Lead"),
  "keep-1": both("Keep"),
  scene: both("What do you do ?", "a", "b", "c"),
  "roam-1": both("Roam"),
  "lead-2": both("Lead again"),
  scale: both("Which ?", "a", "e"),
  "keep-2": both("Keep again"),
  "roam-2": both("Roam again"),
};
const kinds = new Map(ratedBank.items.map(({ id, kind }) => [id, kind]));
const ratings = { "lead-1": 4, "keep-1": 3, "roam-1": 3, "lead-2": 4, "keep-2": 3, "roam-2": 3 };
const remarks = { unclear: [], overlap: [], wording: [] };

/** Two readers, three people: one who leads and likes nothing else, one who likes none of it, one of whom nothing is expected. */
const round: ReadingRound = {
  round: 7,
  frame: {},
  items: Object.fromEntries(
    Object.entries(words).map(([id, worded]) => [
      id,
      { kind: kinds.get(id) ?? "scale", words: worded },
    ]),
  ),
  people: {
    leads: { fits: "lead", texts: {} },
    bakes: { fits: "none", texts: {} },
    pupil: { fits: "open", texts: {} },
  },
  readers: [
    {
      ...{ kind: "a language model", locale: "fr", ...remarks },
      desirability: { ...ratings, scene: { a: 4, b: 3, c: 3 }, scale: { a: 4, e: 3 } },
      answers: {
        leads: "e a a a e c a a",
        bakes: "a a ? a a c a a",
        pupil: "? ? ? ? ? ? ? ?",
      },
    },
    {
      ...{ kind: "a language model", locale: "en", ...remarks },
      desirability: { ...ratings, scene: { a: 5, b: 3, c: 4 }, scale: { a: 3, e: 3 } },
      answers: {
        leads: "e a a a e c a a",
        bakes: "e e c e e c e e",
        pupil: "a a a a a a a a",
      },
    },
  ],
};
const sentences = { fr: { items: pick("fr") }, en: { items: pick("en") } };

function pick(locale: "fr" | "en") {
  return Object.fromEntries(Object.entries(words).map(([id, worded]) => [id, worded[locale]]));
}

describe("what a round says, by hand", () => {
  const measured = measureReading(round, { bank: ratedBank, sentences });
  const item = (id: string) => measured.items.find((one) => one.item === id);

  test("how far answers lie apart in the impression they make, on average over readers", () => {
    // scene: a 4 + 5, b 3 + 3, c 3 + 4, so (9 − 6) / 2; scale: a 4 + 3, e 3 + 3, so (7 − 6) / 2; a rating has nothing to compare.
    expect(item("scene")?.spread).toBe(1.5);
    expect(item("scale")?.spread).toBe(0.5);
    expect(item("lead-1")?.spread).toBeNull();
    expect(measured.spread).toBe(1);
  });

  test('"I don\'t know" counts people of whom something is expected', () => {
    // Four such sheets, one "?" at the scene: 1/4 there, 1/4 over eight items in all. The pupil's nine are left out.
    expect(item("scene")?.unknown).toBe(0.25);
    expect(measured.unknown).toBe(0.03125);
  });

  test("who was told what", () => {
    // One reader lets the baker like all six ratings (24 of 24): not told none, and no role is clear, as every role gains alike.
    expect(measured.verdicts?.full).toEqual({
      ofRole: { sheets: 2, own: 2, none: 0 },
      ofNone: { sheets: 2, none: 1, clear: 0 },
    });
    expect(measured.verdicts?.express.ofNone).toMatchObject({ sheets: 2, none: 1 });
  });

  test("an item whose words have changed in one language is named, a kind of space is no change", () => {
    const text = "What do you do\u00a0?";
    const spaced = { ...pick("fr"), scene: { ...words.scene.fr, text } };
    const reworded = { ...pick("en"), scale: { ...words.scale.en, text: "Which one?" } };
    const { items } = measureReading(round, {
      bank: ratedBank,
      sentences: { fr: { items: spaced }, en: { items: reworded } },
    });
    expect(items.filter(({ unchanged }) => !unchanged).map((one) => one.item)).toEqual(["scale"]);
  });

  test("sheets of other items than the bank has are not scored", () => {
    const shorter = { ...ratedBank, items: ratedBank.items.slice(1) };
    expect(measureReading(round, { bank: shorter, sentences }).verdicts).toBeNull();
  });

  test("is printed with who the readers were", () => {
    const printed = describeReadings([measured]);
    expect(printed).toContain("Language models stood in for people");
    expect(printed).toContain("round 7: a language model (fr), a language model (en)");
    expect(printed).toContain("by 1.00 of 4 on average; by more than 1: scene 1.50\n");
    expect(printed).toContain('"I don\'t know": 3.1 %; above 15.0 %: scene 25.0 %\n');
    expect(printed).toContain("of 2 sheets for people of a role, 2 name it, 0 say none");
    expect(printed).toContain("not in today's words: none");
    const readers = measured.readers.map((reader) => ({ ...reader, kind: "a person" as const }));
    expect(describeReadings([{ ...measured, readers }])).not.toContain("Language models");
    expect(describeReadings([])).toBe("");
  });
});

describe("the files", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "azimut-readings-"));
    await mkdir(join(folder, "readings"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each([
    ["a reading as it should be", round, []],
    [
      "a person of no role",
      { ...round, people: { ...round.people, leads: { fits: "led", texts: {} } } },
      ["people.leads.fits role-unknown"],
    ],
    [
      "a person answered for by half",
      {
        ...round,
        readers: round.readers.map((reader) => ({
          ...reader,
          answers: { ...reader.answers, leads: "e a a a" },
        })),
      },
      ["readers.0.answers.leads schema", "readers.1.answers.leads schema"],
    ],
    [
      "a person left out",
      { ...round, people: { ...round.people, more: { fits: "none", texts: {} } } },
      ["readers.0.answers schema", "readers.1.answers schema"],
    ],
    ["no JSON", "{", [" not-json"]],
  ])("%s", async (_, content, expected) => {
    const text = typeof content === "string" ? content : JSON.stringify(content);
    await writeFile(join(folder, "readings", "round-7.json"), text);
    const { rounds, faults } = await loadReadings(folder, ratedBank);
    expect(faults.map(({ id, reason }) => `${id} ${reason}`)).toEqual(expected);
    expect(faults.every(({ file }) => file === "readings/round-7.json")).toBe(true);
    if (expected.length === 0) expect(rounds).toEqual([round]);
  });

  test("a bank without readings has none", async () => {
    const none = await loadReadings(join(folder, "nowhere"), ratedBank);
    expect(none).toEqual({ rounds: [], faults: [] });
  });

  test("the second version's three rounds fit, and say that their readers were language models", async () => {
    const roles = ["sales-manager", "account-manager", "territory-manager"];
    const { rounds, faults } = await loadReadings("questions/commercial-roles/v2", { roles });
    expect(faults).toEqual([]);
    expect(rounds.map((one) => [one.round, one.readers.length])).toEqual([
      [1, 4],
      [2, 3],
      [3, 3],
    ]);
    const kinds = rounds.flatMap(({ readers }) => readers.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(["a language model"]));
  });
});
