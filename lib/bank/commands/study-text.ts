import type { Study } from "#lib/scoring/simulation/study.ts";
import { layTable } from "./text-table.ts";

/** Writes what simulated people make of a bank as plain text: confusion matrices, reliability, what hangs on one item. */
export function describeStudy({ count, seed, confusions, reliability, leftOut }: Study): string {
  const matrices = confusions.map(({ strength, noise, rows }) => {
    const random = noise > 0 ? `, then ${percent(noise)} of all answers at random` : "";
    const heads = [`${percent(strength)} agree${random}`, ...rows.map(({ role }) => role), "tied"];
    const cells = rows.map(({ role, found, tied }) => [role, ...[...found, tied].map(percent)]);
    return `${layTable(heads, cells)}\n`;
  });
  const worst = leftOut.toSorted((one, other) => other.changed - one.changed)[0];
  return [
    `${count} simulated people of each role (rows) by the role that came first; seed ${seed}`,
    ...matrices,
    layTable(
      ["dimension", "items", "reliability"],
      reliability.map(({ dimension, items, reliability: value }) => [
        dimension,
        String(items),
        value === null ? "-" : value.toFixed(2),
      ]),
    ),
    "",
    `most that hangs on one item: ${worst ? `${worst.item}, ${percent(worst.changed)}` : "-"}`,
    "",
    "",
  ].join("\n");
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
