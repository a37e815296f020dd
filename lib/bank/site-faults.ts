import type { BankFault } from "./fault.ts";
import { rolePaths } from "./role-paths.ts";
import type { Bank } from "./schema.ts";

/** How many roles the site can show: its compass, cards, paper and sentences are made for three. */
const siteRoles = 3;

/** Finds what keeps a bank without any other fault from being shown on the site. */
export function findSiteFaults({ roles }: Pick<Bank, "roles">): BankFault[] {
  const file = "bank.json";
  if (roles.length !== siteRoles) {
    const message = `The site shows three roles and this bank has ${roles.length}: its compass, cards, paper and sentences would say what is not so. Keep the bank outside questions/, where every command that is sound for it works, or see "Add a role" in CONTRIBUTING.md.`;
    return [{ file, id: "roles", reason: "site-roles", message }];
  }
  return roles
    .filter((role) => !Object.hasOwn(rolePaths, role))
    .map((id) => {
      const message = `The site has no mark for this role: see "Add a role" in CONTRIBUTING.md.`;
      return { file, id, reason: "site-mark", message };
    });
}
