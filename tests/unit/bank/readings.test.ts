import { describe, expect, test } from "vitest";
import { describeReadings } from "#lib/bank-tools/commands/readings-text.ts";
import { measureReading } from "#lib/bank-tools/readings/figures.ts";
import { ratedBank } from "../scoring/rated-bank.ts";
import { round, words } from "./read-round.ts";

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
      advertised: { sheets: 0, own: 0, recall: null },
      ofNone: { sheets: 2, none: 1, clear: 0 },
    });
    expect(measured.verdicts?.express.ofNone).toMatchObject({ sheets: 2, none: 1 });
  });

  test("advertisements are counted apart, and each role counts alike", () => {
    // Both sheets of "lead" name it, the one of "keep" does not: (2/2 + 0/1) / 2.
    const advert = { fits: "keep", advertisement: true as const, texts: {} };
    const leads = { fits: "lead", advertisement: true as const, texts: {} };
    const [first, ...others] = round.readers;
    if (!first) throw new Error("no reader");
    const answers = { ...first.answers, sells: "a a a a a a a a" };
    const { verdicts } = measureReading(
      {
        ...round,
        people: { ...round.people, leads, sells: advert },
        readers: [{ ...first, answers }, ...others],
      },
      { bank: ratedBank, sentences },
    );
    expect(verdicts?.full.ofRole).toEqual({ sheets: 0, own: 0, none: 0 });
    expect(verdicts?.full.advertised).toEqual({ sheets: 3, own: 2, recall: 0.5 });
    const counted = verdicts && describeReadings([{ ...measured, verdicts }]);
    expect(counted).toContain(
      "of 3 for advertisements, 2 name their role (mean over roles 0.50); of",
    );
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
