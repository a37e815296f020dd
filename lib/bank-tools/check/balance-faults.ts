import type { BankFault } from "#lib/bank/fault.ts";
import type { Bank } from "#lib/bank/schema.ts";
import { selectExpress } from "#lib/scoring/answers.ts";
import { countFirstPlaces } from "#lib/scoring/certificate/first-places.ts";
import { findOptionFaults, separateRoles } from "#lib/scoring/certificate/separation.ts";
import { pairPlaces } from "#lib/scoring/certificate/sum-count.ts";
import { composeIdealSheet } from "#lib/scoring/certificate/telling-sheets.ts";

/** How many items must measure each dimension. */
const itemsPerDimension = 3;

/** How many items must tell each role from each other role. */
const itemsPerPair = 8;

/** Finds what makes a bank measure badly although every file is in order. Each option must have one weight per role. */
export function findBalanceFaults(bank: Bank): BankFault[] {
  return [
    ...findThinDimensions(bank),
    ...findNeighbours(bank),
    ...findIdleOptions(bank),
    ...findConfusedRoles(bank),
    ...findUnreachableRoles(bank),
    ...findUnbalancedRatings(bank, "ratings"),
    ...findUnbalancedRatings(selectExpress(bank), "express"),
  ];
}

/** Liking every activity alike, or disliking it, is no answer for a role: each answer's weights add up to 0 over the ratings. */
function findUnbalancedRatings({ roles, items }: Bank, id: string): BankFault[] {
  const ratings = items.filter(({ kind }) => kind === "rating");
  const steps = Math.max(0, ...ratings.map(({ options }) => options.length));
  const sums = Array.from({ length: steps }, (_, step) =>
    roles.map((_, role) =>
      ratings.reduce((sum, { options }) => sum + (options[step]?.weights[role] ?? 0), 0),
    ),
  );
  const unbalanced = sums.findLast((sum) => sum.some((weight) => weight !== 0));
  if (!unbalanced) return [];
  const message = `Somebody who gives all ratings the same answer gets ${unbalanced.join(", ")} for ${roles.join(", ")}: the ratings of the ${id === "express" ? "express quiz" : "bank"} must add up to 0.`;
  return [report({ id, reason: "ratings-unbalanced", message })];
}

function findThinDimensions(bank: Bank): BankFault[] {
  return bank.dimensions.flatMap(({ id }) => {
    const count = bank.items.filter((item) => item.dimension === id).length;
    if (count >= itemsPerDimension) return [];
    const message = `Items that measure this dimension: ${count}. It needs at least ${itemsPerDimension}.`;
    return [report({ id, reason: "dimension-thin", message })];
  });
}

function findNeighbours(bank: Bank): BankFault[] {
  return bank.items.flatMap((item, place) => {
    const before = bank.items[place - 1];
    if (before?.dimension !== item.dimension) return [];
    const message = `The item before it, ${before.id}, measures the same dimension: put another between them.`;
    return [report({ id: item.id, reason: "neighbours", message })];
  });
}

function findIdleOptions(bank: Bank): BankFault[] {
  return bank.items.flatMap((item) => {
    const { dead, dominated, duplicates } = findOptionFaults(item);
    if (dead) {
      return [
        report({
          id: item.id,
          reason: "dead-item",
          message: "No answer to this item changes any score.",
        }),
      ];
    }
    return [
      ...dominated.map((id) => {
        const message =
          "Another option gives every role at least as much: nobody is served by this one.";
        return report({ id: `${item.id}.${id}`, reason: "dominated-option", message });
      }),
      ...duplicates.flatMap(([first, ...others]) =>
        others.map((id) => {
          const message = `The weights are the same as those of option ${first}: one of the two says nothing new.`;
          return report({ id: `${item.id}.${id}`, reason: "duplicate-option", message });
        }),
      ),
    ];
  });
}

function findConfusedRoles(bank: Bank): BankFault[] {
  const separations = separateRoles(bank);
  return pairPlaces(bank.roles.length).flatMap(([one, other], pair) => {
    const count = separations.filter((item) => (item[pair]?.spread ?? 0) > 0).length;
    if (count >= itemsPerPair) return [];
    const message = `Items that tell these two roles apart: ${count}. There must be at least ${itemsPerPair}.`;
    return [
      report({
        id: `${bank.roles[one]} ${bank.roles[other]}`,
        reason: "roles-undistinguished",
        message,
      }),
    ];
  });
}

function findUnreachableRoles(bank: Bank): BankFault[] {
  const { sets, counting, counted } = countFirstPlaces(bank);
  return bank.roles.flatMap((role, place) => {
    if ((sets[1 << place] ?? 0n) > 0n || composeIdealSheet(bank, place).margin > 0) return [];
    const message =
      counting === "exact"
        ? "No answer sheet puts this role first alone."
        : `Neither its ideal sheet nor any of ${counted} drawn at random puts this role first alone.`;
    return [report({ id: role, reason: "unreachable-role", message })];
  });
}

function report(fault: Omit<BankFault, "file">): BankFault {
  return { file: "bank.json", ...fault };
}
