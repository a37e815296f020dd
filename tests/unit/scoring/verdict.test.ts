import { expect, test } from "vitest";
import { reachVerdict } from "#lib/scoring/verdict.ts";

const roles = ["x", "y", "z"];

test.each([
  { title: "nothing answered", first: [], alone: [0.3, 0.3, 0.3], verdict: "none" },
  { title: "four retests of five", first: ["x"], alone: [0.8, 0.1, 0.05], verdict: "clear x" },
  { title: "just below", first: ["x"], alone: [0.799, 0.1, 0.05], verdict: "leaning x" },
  { title: "three of five", first: ["y"], alone: [0.2, 0.6, 0.1], verdict: "leaning y" },
  {
    title: "just below, with the next",
    first: ["x"],
    alone: [0.59, 0.25, 0.1],
    verdict: "mixed x y",
  },
  { title: "two are not enough", first: ["x"], alone: [0.45, 0.3, 0.2], verdict: "mixed x y z" },
  { title: "by probability", first: ["z"], alone: [0.38, 0.05, 0.5], verdict: "mixed z x" },
  {
    title: "a tie for all its stability",
    first: ["x", "y"],
    alone: [0.85, 0.1, 0],
    verdict: "mixed x y",
  },
  {
    title: "a tie names all tied",
    first: ["x", "y", "z"],
    alone: [0.9, 0.05, 0.05],
    verdict: "mixed x y z",
  },
  {
    title: "the first now is named though others are likelier",
    first: ["z"],
    alone: [0.5, 0.35, 0.1],
    verdict: "mixed x y z",
  },
  {
    title: "the first now and the likeliest are enough",
    first: ["z"],
    alone: [0.55, 0.15, 0.27],
    verdict: "mixed x z",
  },
  {
    title: "equally likely roles are named together",
    first: ["x"],
    alone: [0.5, 0.2, 0.2],
    verdict: "mixed x y z",
  },
  {
    title: "ties may leave less than 0.80",
    first: ["x"],
    alone: [0.3, 0.1, 0.1],
    verdict: "mixed x y z",
  },
])("$title: $first of $alone is $verdict", ({ first, alone, verdict }) => {
  const same = Math.max(0, ...first.map((id) => alone[roles.indexOf(id)] ?? 0));
  const tied = 1 - alone.reduce((sum, chance) => sum + chance, 0);
  const { kind, roles: named } = reachVerdict({
    roles,
    first,
    stability: { alone, tied, same, exact: true },
    elevation: null,
  });
  expect([kind, ...named].join(" ")).toBe(verdict);
});

test.each([
  { alone: [0.4, 0.2, 0.2, 0.05], named: ["w", "x", "y"] },
  { alone: [0.5, 0.15, 0.15, 0.15], named: ["w", "x", "y", "z"] },
])(
  "of four roles with $alone, those equally likely at the edge are all named: $named",
  ({ alone, named }) => {
    const stability = { alone, tied: 0.05, same: alone[0] ?? 0, exact: false };
    const verdict = reachVerdict({
      roles: ["w", "x", "y", "z"],
      first: ["w"],
      stability,
      elevation: null,
    });
    expect(verdict).toEqual({ kind: "mixed", roles: named });
  },
);
