import type { BankFault } from "#lib/bank/fault.ts";
import type { Bank, Item } from "#lib/bank/schema.ts";

const scaleSteps = [2, 1, 0, -1, -2];

/** Finds weights that are not one per role, not doubly centred, lopsided, or not the steps of a scale or rating; and axes likewise. */
export function findWeightFaults(bank: Bank): BankFault[] {
  return [
    ...bank.items.flatMap((item) => findItemFaults(item, bank.roles)),
    ...bank.dimensions.flatMap(({ id, axis }) => {
      if (axis.length !== bank.roles.length) {
        const message = `Numbers of the axis: ${axis.length}, roles: ${bank.roles.length}. Give one per role.`;
        return [report({ id, reason: "axis-length", message })];
      }
      const total = addUp(axis);
      if (total === 0) return [];
      const message = `The numbers of the axis add up to ${total}: they must add up to 0.`;
      return [report({ id, reason: "axis-uncentred", message })];
    }),
  ];
}

function findItemFaults(item: Item, roles: readonly string[]): BankFault[] {
  const wrongLength = item.options.filter((option) => option.weights.length !== roles.length);
  if (wrongLength.length > 0) {
    return wrongLength.map(({ id, weights }) => {
      const message = `Weights of the option: ${weights.length}, roles: ${roles.length}. Give one per role.`;
      return report({ id: `${item.id}.${id}`, reason: "weights-length", message });
    });
  }
  const faults: BankFault[] = [];
  for (const { id, weights } of item.options) {
    const total = addUp(weights);
    if (total === 0) continue;
    const message = `The option's weights add up to ${total} over the roles: they must add up to 0.`;
    faults.push(report({ id: `${item.id}.${id}`, reason: "option-uncentred", message }));
  }
  roles.forEach((role, place) => {
    const weights = item.options.map((option) => option.weights[place] ?? 0);
    const total = addUp(weights);
    if (total !== 0) {
      const message = `The weights for ${role} add up to ${total} over the options: they must add up to 0.`;
      faults.push(report({ id: item.id, reason: "item-uncentred", message }));
    }
    if (Math.max(...weights) < -Math.min(...weights)) {
      const message = `The lowest weight for ${role} is further from 0 than the highest: affinities could leave 0 to 100.`;
      faults.push(report({ id: item.id, reason: "item-lopsided", message }));
    }
  });
  if (item.kind !== "choice" && !isScale(item)) {
    const message = `A ${item.kind} has five options, weighted by one vector times 2, 1, 0, −1, −2 or −2, −1, 0, 1, 2.`;
    faults.push(report({ id: item.id, reason: "scale-shape", message }));
  }
  return faults;
}

function isScale(item: Item): boolean {
  if (item.options.length !== scaleSteps.length) return false;
  const unit = item.options[1]?.weights ?? [];
  return item.options.every(({ weights }, step) =>
    weights.every((weight, role) => weight === (unit[role] ?? 0) * (scaleSteps[step] ?? 0)),
  );
}

function addUp(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function report(fault: Omit<BankFault, "file">): BankFault {
  return { file: "bank.json", ...fault };
}
