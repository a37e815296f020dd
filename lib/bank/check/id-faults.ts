import type { BankFault } from "../fault.ts";
import type { Bank } from "../schema.ts";

const file = "bank.json";

/** Fields of the quiz's form that are no items. */
const reservedIds = ["bank", "guess", "token"];

/** Finds ids used twice, reserved ids, unknown dimensions, and an express quiz that names unknown items or has the wrong length. */
export function findIdFaults(bank: Bank): BankFault[] {
  const items = bank.items.map((item) => item.id);
  const dimensions = bank.dimensions.map((dimension) => dimension.id);
  const twice = [
    ...findRepeated(bank.roles),
    ...findRepeated(dimensions),
    ...findRepeated(items),
    ...findRepeated(bank.express),
    ...bank.items.flatMap((item) =>
      findRepeated(item.options.map((option) => option.id)).map((id) => `${item.id}.${id}`),
    ),
  ];
  const faults = twice.map(
    (id): BankFault => ({
      file,
      id,
      reason: "duplicate-id",
      message: "This id is given twice in the same list: give each its own.",
    }),
  );
  for (const id of items.filter((item) => reservedIds.includes(item))) {
    const message = `The quiz's form has a field "${id}" of its own: give the item another id.`;
    faults.push({ file, id, reason: "reserved-id", message });
  }
  for (const item of bank.items) {
    if (dimensions.includes(item.dimension)) continue;
    const message = `The item's dimension "${item.dimension}" is not among the bank's dimensions.`;
    faults.push({ file, id: item.id, reason: "dimension-unknown", message });
  }
  for (const id of bank.express) {
    if (items.includes(id)) continue;
    const message = "The express quiz names an item that the bank does not have.";
    faults.push({ file, id, reason: "express-unknown", message });
  }
  const size = bank.express.length;
  if (size > 0 && (size < 10 || size > 12)) {
    const message = `The express quiz has ${size} items: give it 10 to 12, or none.`;
    faults.push({ file, id: "express", reason: "express-size", message });
  }
  return faults;
}

function findRepeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))];
}
