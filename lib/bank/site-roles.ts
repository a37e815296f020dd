/**
 * The outlines of the roles' marks by the place of the role in its bank, in a square of −1 … 1, y downwards. As on a map: a
 * triangle is a summit (to lead), a disc a place (to keep), a square a parcel (to cover).
 */
export const roleOutlines = [
  "M0-.95 1 .8H-1Z",
  "M0-.9A.9.9 0 0 1 0 .9.9.9 0 0 1 0-.9Z",
  "M-.8-.8H.8V.8H-.8Z",
] as const;

/** The outline of each role's mark on the site. */
export const rolePaths: Readonly<Record<string, string>> = {
  "sales-manager": roleOutlines[0],
  "account-manager": roleOutlines[1],
  "territory-manager": roleOutlines[2],
};

/** How many roles the site can show: its compass, cards, paper and sentences are made for three. */
const siteRoles = 3;

/** Finds what keeps a bank with these roles, although it may be sound, from being shown on the site. */
export function findSiteFaults(roles: readonly string[]) {
  if (roles.length !== siteRoles) {
    const message = `The site shows three roles and this bank has ${roles.length}: its compass, cards, paper and sentences would say what is not so. Keep the bank outside questions/, where every command that is sound for it works, or see "Add a role" in CONTRIBUTING.md.`;
    return [{ id: "roles", reason: "site-roles" as const, message }];
  }
  return roles
    .filter((role) => !Object.hasOwn(rolePaths, role))
    .map((id) => {
      const message = `The site has no mark for this role: see "Add a role" in CONTRIBUTING.md.`;
      return { id, reason: "site-mark" as const, message };
    });
}
