import { expect, test } from "vitest";
import {
  claimsAbout,
  claimsWithin,
  compareRoles,
  type Guide,
  listPairs,
  readStatement,
  statementsAbout,
} from "#lib/bank/guide.ts";
import { releases } from "#lib/bank/released.ts";
import { lookUp } from "#lib/i18n/dictionary.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";

function claim(about: string[], topic: string, criterion?: string) {
  return { about, topic, source: "doc", section: "§", ...(criterion && { criterion }) };
}

const guide: Guide = {
  sources: {
    claims: {
      "x-mission": claim(["x"], "mission"),
      "xy-mission": claim(["x", "y"], "mission"),
      "y-goal": claim(["y"], "goal"),
      "x-team": claim(["x"], "compare", "team"),
      "x-place": claim(["x"], "compare", "place"),
      "y-place": claim(["y"], "compare", "place"),
      "z-pay": claim(["z"], "compare", "pay"),
    },
  },
  sentences: {
    claims: { "x-mission": { text: "X leads.", note: "Often." } },
    sources: { doc: { title: "Document", publisher: "Somebody" } },
    criteria: {},
  },
};

test("claims about a role are those that name it, alone or with others, on the topic asked for", () => {
  expect(claimsAbout(guide.sources, "x", "mission")).toEqual(["x-mission", "xy-mission"]);
  expect(claimsAbout(guide.sources, "y", "mission")).toEqual(["xy-mission"]);
  expect(claimsAbout(guide.sources, "z", "mission")).toEqual([]);
});

test("claims within some roles name no other role", () => {
  expect(claimsWithin(guide.sources, ["x"], "mission")).toEqual(["x-mission"]);
  expect(claimsWithin(guide.sources, ["x", "y"], "mission")).toEqual(["x-mission", "xy-mission"]);
});

test("a comparison keeps the order of its criteria, leaves cells empty, and drops what neither has", () => {
  expect(compareRoles(guide.sources, ["y", "x"])).toEqual([
    { criterion: "team", cells: [[], ["x-team"]] },
    { criterion: "place", cells: [["y-place"], ["x-place"]] },
  ]);
});

test("a statement carries its words and where they come from", () => {
  expect(readStatement(guide, "x-mission")).toMatchObject({
    text: "X leads.",
    note: "Often.",
    origin: "Document",
    section: "§",
    reconstructed: false,
  });
  expect(() => readStatement(guide, "nowhere")).toThrow("no claim nowhere");
});

test("every pair of roles has one address, in the bank's order", () => {
  expect(listPairs(["one", "two", "three"])).toEqual([
    { slug: "one-vs-two", reversed: "two-vs-one", roles: ["one", "two"] },
    { slug: "one-vs-three", reversed: "three-vs-one", roles: ["one", "three"] },
    { slug: "two-vs-three", reversed: "three-vs-two", roles: ["two", "three"] },
  ]);
});

test("every role of the shipped bank has what the result page explains, in both languages", () => {
  const { bank, sentences, sources } = releases[0];
  for (const role of bank.roles) {
    for (const topic of ["definition", "pay", "compare"]) {
      for (const words of [sentences.fr, sentences.en]) {
        const statements = statementsAbout({ sentences: words, sources }, role, topic);
        expect(statements.length, `${role} ${topic}`).toBeGreaterThan(0);
      }
    }
  }
});

test("every role has as many questions to ask in every language, four or five", () => {
  for (const role of releases[0].bank.roles) {
    const counts = Object.values(resultStrings).map(
      ({ next }) => lookUp(next.questions, role)?.length ?? 0,
    );
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeGreaterThanOrEqual(4);
    expect(counts[0]).toBeLessThanOrEqual(5);
  }
});

test("no statement or source calls a document by its number: people know it by its name", () => {
  const words = releases.flatMap(({ sentences }) =>
    Object.values(sentences).flatMap(({ sources, claims }) => JSON.stringify({ sources, claims })),
  );
  expect(words.length).toBeGreaterThan(1);
  for (const text of words) expect(text).not.toMatch(/document 0\d\d|\(0\d\d\)|le 00\d|for 00\d/i);
});
