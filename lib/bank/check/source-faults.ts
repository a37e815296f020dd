import type { BankFault } from "../fault.ts";
import type { Bank, Sources } from "../schema.ts";

/** Finds claims, sources and roles that do not resolve, and items without one claim per role about that role. */
export function findSourceFaults(bank: Bank, sources: Sources): BankFault[] {
  const faults: BankFault[] = [];
  for (const item of bank.items) {
    if (item.claims.length !== bank.roles.length) {
      const message = `The item names ${item.claims.length} claims for ${bank.roles.length} roles: one per role, in the order of the roles.`;
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
