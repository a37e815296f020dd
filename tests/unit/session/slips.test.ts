import { expect, test, vi } from "vitest";
import {
  forgetOldLists,
  listAbsent,
  listNew,
  loadList,
  type Pupil,
  storeList,
  writeSlip,
} from "#app/_counsellor/slips/class-list.ts";

function pupil(name: string, subgroup = ""): Pupil {
  return { name, subgroup, ticket: "K3PQ-7M2X-0115", tag: `tag of ${name}` };
}

const anonymous = { hasNames: false, subgroups: ["2de A"] };
const named = { hasNames: true, subgroups: ["2de A"] };

test.each([
  ["no name where aliases are drawn", pupil("DURAND Léa"), anonymous, { ticket: "K3PQ-7M2X-0115" }],
  [
    "a subgroup of the session, and no other class",
    pupil("DURAND Léa", "2de A"),
    anonymous,
    { ticket: "K3PQ-7M2X-0115", subgroup: "2de A" },
  ],
  ["no class that is none", pupil("DURAND Léa", "4E2"), anonymous, { ticket: "K3PQ-7M2X-0115" }],
  [
    "the name where names are chosen",
    pupil("O'BRIEN & Fils=1"),
    named,
    { ticket: "K3PQ-7M2X-0115", name: "O'BRIEN & Fils=1" },
  ],
  [
    "of a long name as many words as a session takes",
    pupil("DE LA TOUR D’AUVERGNE Anne-Sophie"),
    named,
    { ticket: "K3PQ-7M2X-0115", name: "DE LA TOUR D’AUVERGNE" },
  ],
  [
    "of a long word 24 characters",
    pupil("Wolfeschlegelsteinhausenbergerdorff"),
    named,
    { ticket: "K3PQ-7M2X-0115", name: "Wolfeschlegelsteinhausen" },
  ],
])("a slip holds %s", (_what, one, given, expected) => {
  expect(Object.fromEntries(new URLSearchParams(writeSlip(one, given)))).toEqual(expected);
});

test("who is in the list keeps their slip; of two with one name the second is new", () => {
  const kept = [pupil("MARTIN Léa"), pupil("ROY Zoé", "2de A")];
  const read = ["Martin Lea", "MARTIN Léa", "ROY Zoé", "ADAM Éva"].map((name) => ({
    ...{ name, subgroup: "" },
  }));
  expect(listNew(kept, read).map(({ name }) => name)).toEqual([
    "MARTIN Léa",
    "ROY Zoé",
    "ADAM Éva",
  ]);
  expect(listNew(kept, kept)).toEqual([]);
});

test("not here yet: whose slip has seated nobody, or somebody who was taken out", () => {
  const list = [pupil("a"), pupil("b"), pupil("c")];
  const people = [
    { slip: "tag of a", removedAt: null },
    { slip: "tag of b", removedAt: "2026-09-01T08:00:00.000Z" },
    { slip: null, removedAt: null },
  ];
  expect(listAbsent(list, people).map(({ name }) => name)).toEqual(["b", "c"]);
});

test("lists go with their sessions, and one that cannot be read keeps no other", () => {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null;
    },
    setItem(this: Record<string, string>, key: string, text: string) {
      this[key] = text;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  };
  const storage: Record<string, string> = Object.assign(Object.create(methods), {
    "azimut-class:broken": '{"until":99,"people":[{"name":"Lé',
    "azimut:answers:cr2": "{}",
  });
  vi.stubGlobal("localStorage", storage);
  const people = [pupil("DURAND Léa")];
  for (const [id, until] of [
    ["past", 9],
    ["ahead", 11],
    ["own", 9],
  ] as const) {
    storeList(id, { people, until });
  }
  forgetOldLists(10, { sessionId: "own", until: 12 });
  expect(Object.keys(storage).sort()).toEqual([
    "azimut-class:ahead",
    "azimut-class:own",
    "azimut:answers:cr2",
  ]);
  expect(loadList("own")).toEqual(people);
  forgetOldLists(12, { sessionId: "other", until: 20 });
  expect(Object.keys(storage).sort()).toEqual(["azimut-class:own", "azimut:answers:cr2"]);
  vi.unstubAllGlobals();
});
