import { expect, test } from "vitest";
import { findOvertakers, listSkipped } from "#app/_explanation/reasons.ts";
import { releases } from "#lib/bank/released.ts";
import { explainResult } from "#lib/scoring/result.ts";

const { bank } = releases[0];
const [item] = bank.items;

test("skipped are the items answered by null and those without any answer", () => {
  const [first, second, ...others] = bank.items.map(({ id }) => id);
  expect(
    listSkipped(bank, { [first ?? ""]: "a", [second ?? ""]: null }).map(({ id }) => id),
  ).toEqual([second, ...others]);
});

test("one item alone overtakes with exactly the roles that some answer to it puts first, alone or level", () => {
  if (!item) throw new Error("the bank is empty");
  const ownAnswers = { [bank.items[1]?.id ?? ""]: "a" };
  const before = explainResult(bank, ownAnswers);
  const firsts = item.options.flatMap(
    (option) => explainResult(bank, { ...ownAnswers, [item.id]: option.id }).first,
  );
  const news = bank.roles.filter((role) => firsts.includes(role) && !before.first.includes(role));
  expect(findOvertakers(bank, item, before)).toEqual(news);
});
