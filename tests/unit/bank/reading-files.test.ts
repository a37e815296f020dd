import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadReadings } from "#lib/bank-tools/readings/files.ts";
import { ratedBank } from "../scoring/rated-bank.ts";
import { round } from "./read-round.ts";

describe("the files of readings", () => {
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
      ["people.more schema"],
    ],
    [
      "somebody answered for whom nobody described",
      {
        ...round,
        people: { leads: { fits: "lead", texts: {} }, bakes: { fits: "none", texts: {} } },
      },
      ["readers.0.answers.pupil schema", "readers.1.answers.pupil schema"],
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

  test("the second version's nine rounds fit, and say that their readers were language models", async () => {
    const roles = ["sales-manager", "account-manager", "territory-manager"];
    const { rounds, faults } = await loadReadings("questions/commercial-roles/v2", { roles });
    expect(faults).toEqual([]);
    expect(rounds.map((one) => [one.round, one.readers.length])).toEqual([
      [1, 4],
      [2, 3],
      [3, 3],
      [4, 4],
      [5, 4],
      [6, 4],
      [7, 4],
      [8, 4],
      [9, 4],
    ]);
    const kinds = rounds.flatMap(({ readers }) => readers.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(["a language model"]));
  });
});
