import { expect, test } from "vitest";
import { chooseMainStep } from "#app/_counsellor/board/main-step.ts";
import {
  type BoardPerson,
  choosePeople,
  listSilent,
  takeNews,
} from "#app/_counsellor/board/people-list.ts";
import { countArrivals, drawTimeline, stepTimeline } from "#app/_counsellor/board/timeline.ts";

const start = Date.UTC(2026, 8, 1, 8);
const moment = (minutes: number) => new Date(start + minutes * 60_000).toISOString();

function person(id: string, changes: Partial<BoardPerson> = {}): BoardPerson {
  return {
    ...{ id, alias: id, origin: "live", joinedAt: moment(0), removedAt: null, answered: 0 },
    ...{
      savedAt: null,
      doneAt: null,
      state: "joined",
      isEarly: false,
      subgroup: "",
      slip: null,
      isStalled: false,
      isDelayed: false,
    },
    ...changes,
  };
}

const lea = person("Léa 2", { joinedAt: moment(1) });
const ana = person("ana 10", {
  answered: 3,
  state: "started",
  savedAt: moment(3),
  isStalled: true,
});
const zoe = person("Zoé", { answered: 24, state: "done", savedAt: moment(2), doneAt: moment(9) });
const out = person("Out", { removedAt: moment(4), joinedAt: moment(2) });
const everybody = [lea, ana, zoe, out];
const all = { query: "", shown: "all", sort: "joined", locale: "fr" } as const;

test("news change who has changed, add who is new and drop who is gone; all others stay the same objects", () => {
  const known = takeNews([], { isAll: true, people: [lea, ana], gone: [] });
  const later = { ...ana, answered: 4 };
  const now = takeNews(known, { isAll: false, people: [later, zoe], gone: [lea.id] });
  expect(now).toEqual([later, zoe]);
  expect(takeNews(now, { isAll: false, people: [], gone: [] })).toBe(now);
  expect(takeNews(known, { isAll: false, people: [later], gone: [] })[0]).toBe(lea);
});

test.each([
  ["all", ["ana 10", "Zoé", "Léa 2", "Out"]],
  ["joined", ["Léa 2"]],
  ["underway", ["ana 10"]],
  ["stalled", ["ana 10"]],
  ["delayed", []],
  ["done", ["Zoé"]],
  ["removed", ["Out"]],
] as const)("the board shows %s: %j", (shown, names) => {
  expect(choosePeople(everybody, { ...all, shown }).map(({ alias }) => alias)).toEqual(names);
});

test.each([
  ["alias", ["ana 10", "Léa 2", "Out", "Zoé"]],
  ["progress", ["Léa 2", "Out", "ana 10", "Zoé"]],
  ["saved", ["Léa 2", "Out", "Zoé", "ana 10"]],
] as const)("the board sorts by %s: %j", (sort, names) => {
  const sorted = choosePeople(everybody, { ...all, sort }).map(({ alias }) => alias);
  expect(sorted).toEqual(names);
});

test("a name is looked for in any case", () => {
  expect(choosePeople(everybody, { ...all, query: " zO" })).toEqual([zoe]);
});

test("the timeline adds up arrivals and completions in steps; people taken out count nowhere", () => {
  const steps = stepTimeline(everybody);
  expect(steps).toHaveLength(10);
  expect(steps[0]).toEqual({
    ...{ from: start, arrivals: 2, completions: 0, joined: 2, done: 0 },
  });
  expect(steps.at(-1)).toMatchObject({ completions: 1, joined: 3, done: 1 });
  expect(stepTimeline([])).toEqual([]);
});

test("the timeline of an hour, of a day and of a week has at most thirty steps", () => {
  for (const minutes of [60, 24 * 60, 7 * 24 * 60]) {
    const steps = stepTimeline([lea, person("late", { joinedAt: moment(minutes) })]);
    expect(steps.length).toBeLessThanOrEqual(30);
    expect(steps.at(-1)?.joined).toBe(2);
  }
});

test("the line starts at nothing and ends at the last value", () => {
  const field = { width: 100, height: 50, most: 4 };
  expect(drawTimeline([1, 4], field)).toBe("M0,50L50,37.5L100,0");
});

test("arrivals are counted back from the server's time", () => {
  const now = start + 90_000;
  expect(countArrivals([lea, ana], { now, ms: 60_000 })).toBe(1);
});

test("a name is found without its accents, and a subgroup by its own name", () => {
  const people = [person("Éléonore", { subgroup: "2de B" }), person("Zoë", { subgroup: "2de À" })];
  const find = (query: string) => choosePeople(people, { ...all, query }).map(({ alias }) => alias);
  expect(find("eleo")).toEqual(["Éléonore"]);
  expect(find("ÉLÉO")).toEqual(["Éléonore"]);
  expect(find("2DE a")).toEqual(["Zoë"]);
  expect(find("2de")).toEqual(["Éléonore", "Zoë"]);
  expect(find("e2")).toEqual([]);
});

test("who is silent: the longest first, without those taken out", () => {
  const [one, other, gone] = [5, 2, 1].map((at) =>
    person(`p${at}`, { state: "started", isStalled: true, savedAt: moment(at) }),
  );
  if (!one || !other || !gone) throw new Error("nobody");
  const people = [one, zoe, other, { ...gone, removedAt: moment(6) }];
  expect(listSilent(people).map(({ id }) => id)).toEqual(["p2", "p5"]);
});

const nobody = { joined: 0, done: 0 };
const some = { joined: 6, done: 5 };
const everyone = { joined: 6, done: 6 };

test.each([
  ["open", "draft", nobody, 1, false],
  ["close", "open", nobody, 1, false],
  ["close", "open", some, 1, false],
  ["show", "open", everyone, 1, false],
  ["round", "open", everyone, 1, true],
  ["close", "open", some, 2, false],
  ["show", "open", everyone, 2, false],
  ["close", "open", everyone, 2, true],
  ["closeNow", "closing", some, 1, false],
  ["show", "closed", some, 1, false],
  ["reopen", "closed", nobody, 1, false],
  [null, "closed", everyone, 2, true],
] as const)(
  "the main button is %s: %s, %j, round %i, restitution shown %s",
  (step, state, counts, round, restitutionOpen) => {
    expect(chooseMainStep({ state, counts, round, restitutionOpen })).toBe(step);
  },
);
