import type { BankFault } from "#lib/bank/fault.ts";
import type { Bank, Sources } from "#lib/bank/schema.ts";

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
    const message = `Items in the express quiz: ${size}. Give it 10 to 12, or none.`;
    faults.push({ file, id: "express", reason: "express-size", message });
  }
  return faults;
}

function findRepeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))];
}

/** Finds claims, sources and roles that do not resolve, and items without one claim per role about that role. */
export function findSourceFaults(bank: Bank, sources: Sources): BankFault[] {
  const faults: BankFault[] = [];
  for (const item of bank.items) {
    if (item.claims.length !== bank.roles.length) {
      const message = `Claims of the item: ${item.claims.length}, roles: ${bank.roles.length}. Name one per role, in the order of the roles.`;
      faults.push({ file: "bank.json", id: item.id, reason: "claims-count", message });
    }
    item.claims.forEach((id, place) => {
      const claim = Object.hasOwn(sources.claims, id) ? sources.claims[id] : undefined;
      const role = bank.roles[place];
      if (!claim) {
        const message = `The item names the claim "${id}", which sources.json does not have.`;
        faults.push({ file: "bank.json", id: item.id, reason: "claim-unknown", message });
      } else if (role !== undefined && !claim.about.includes(role)) {
        const message = `The claim "${id}" stands for ${role} but is about ${claim.about.join(", ")}.`;
        faults.push({ file: "bank.json", id: item.id, reason: "claim-about", message });
      }
    });
  }
  for (const [id, claim] of Object.entries(sources.claims)) {
    const named = [claim.source, claim.cites, ...(claim.also ?? []).map(({ source }) => source)];
    for (const source of named) {
      if (source === undefined || Object.hasOwn(sources.sources, source)) continue;
      const message = `The claim's source "${source}" is not among the sources.`;
      faults.push({ file: "sources.json", id, reason: "source-unknown", message });
    }
    for (const role of claim.about.filter((about) => !bank.roles.includes(about))) {
      const message = `The claim is about "${role}", which is not a role of the bank.`;
      faults.push({ file: "sources.json", id, reason: "role-unknown", message });
    }
  }
  for (const { role, scheme, code } of sources.occupations) {
    if (bank.roles.includes(role)) continue;
    const message = `The occupation is listed for "${role}", which is not a role of the bank.`;
    faults.push({ file: "sources.json", id: `${scheme} ${code}`, reason: "role-unknown", message });
  }
  return faults;
}
