import { expect, test } from "vitest";
import type { QueuedAnswer } from "#app/_session/saving/answer-queue.ts";
import { compareAnswers } from "#app/_session/saving/differences.ts";

const item = "free-hour";

function stored(option: string | null, seq: number): QueuedAnswer {
  return { item, option, seq };
}

/** What this screen shows, what the server has, and what both had when they last agreed; null: nothing. */
const cases: {
  name: string;
  here: { [item]?: string | null };
  there: QueuedAnswer | null;
  last: QueuedAnswer | null;
  becomes: "again" | "adopted" | "differing" | "agreed" | null;
}[] = [
  { name: "nothing on either side", here: {}, there: null, last: null, becomes: null },
  {
    name: "the same on both sides",
    ...{ here: { [item]: "a" }, there: stored("a", 3), last: null },
    becomes: "agreed",
  },
  {
    name: "“I don't know” on both sides",
    ...{ here: { [item]: null }, there: stored(null, 3), last: null },
    becomes: "agreed",
  },
  {
    name: "lost by a server that was restored",
    ...{ here: { [item]: "a" }, there: null, last: stored("a", 9) },
    becomes: "again",
  },
  {
    name: "an older answer on a server that was restored",
    ...{ here: { [item]: "a" }, there: stored("b", 4), last: stored("a", 9) },
    becomes: "again",
  },
  {
    name: "given on another device, open here",
    ...{ here: {}, there: stored("b", 4), last: null },
    becomes: "adopted",
  },
  {
    name: "corrected on another device, not touched here",
    ...{ here: { [item]: "a" }, there: stored("b", 12), last: stored("a", 9) },
    becomes: "adopted",
  },
  {
    name: "corrected on both",
    ...{ here: { [item]: "c" }, there: stored("b", 12), last: stored("a", 9) },
    becomes: "differing",
  },
  {
    name: "corrected on both, with the same number",
    ...{ here: { [item]: "c" }, there: stored("b", 10), last: stored("a", 9) },
    becomes: "differing",
  },
  {
    name: "given on both, with nothing agreed before",
    ...{ here: { [item]: "c" }, there: stored("b", 1), last: null },
    becomes: "differing",
  },
];

test.each(cases)("threat 60: $name: $becomes", ({ here, there, last, becomes }) => {
  const found = compareAnswers({
    here,
    stored: there ? [there] : [],
    agreed: new Map(last ? [[item, last]] : []),
    isOnItsWay: () => false,
  });
  const lists = Object.entries(found).filter(([, answers]) => answers.length > 0);
  expect(lists.map(([name]) => name)).toEqual(becomes ? [becomes] : []);
});

test("what is on its way is compared with the next reply", () => {
  const found = compareAnswers({
    here: { [item]: "c" },
    stored: [stored("b", 4)],
    agreed: new Map(),
    isOnItsWay: (_item, seq) => 5 > seq,
  });
  expect(found).toEqual({ again: [], adopted: [], differing: [], agreed: [] });
});
