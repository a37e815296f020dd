import { expect, test } from "vitest";
import { gatherCalls } from "#lib/db/gathering.ts";

/** A gathering that notes its groups; `refuse` says at which calls a group fails. */
function noteGroups(given: {
  most?: number;
  nameOne?: (call: string) => string;
  refuse?: (call: string) => Error | null;
}) {
  const groups: string[] = [];
  const { refuse = () => null, ...gathering } = { most: 100, ...given };
  const add = gatherCalls<string, string>({
    ...gathering,
    async run(calls) {
      groups.push(calls.join(" "));
      for (const call of calls) {
        const error = refuse(call);
        if (error) throw error;
      }
      return calls.map((call) => call.toUpperCase());
    },
  });
  return { groups, add };
}

test("what arrives together is one group, and what arrives meanwhile makes the next one", async () => {
  const { groups, add } = noteGroups({});
  const first = [add("a"), add("b")];
  const second = first[0]?.then(() => Promise.all([add("c"), add("d")]));
  expect(await Promise.all(first)).toEqual(["A", "B"]);
  expect(await second).toEqual(["C", "D"]);
  expect(groups).toEqual(["a b", "c d"]);
});

test("a group has as many as may be, and one person once, in the order in which they came", async () => {
  const { groups, add } = noteGroups({ most: 3, nameOne: (call) => call[0] ?? "" });
  const given = await Promise.all(["a1", "a2", "b1", "a3", "c1", "d1"].map(add));
  expect(given).toEqual(["A1", "A2", "B1", "A3", "C1", "D1"]);
  expect(groups).toEqual(["a1 b1 c1", "a2 d1", "a3"]);
});

test("a call that fails its group fails alone", async () => {
  const { groups, add } = noteGroups({
    refuse: (call) => (call === "b" ? new Error("on purpose") : null),
  });
  const outcomes = await Promise.allSettled(["a", "b", "c"].map(add));
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(groups).toEqual(["a b c", "a", "b", "c"]);
});

test("where the engine cannot write, nobody of the group is tried again; what comes later is", async () => {
  let isAway = true;
  const away = Object.assign(new Error("no connection"), { code: "ECONNREFUSED" });
  const { groups, add } = noteGroups({ refuse: () => (isAway ? away : null) });
  const outcomes = await Promise.allSettled(["a", "b"].map(add));
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  isAway = false;
  expect(await add("c")).toBe("C");
  expect(groups).toEqual(["a b", "c"]);
});
