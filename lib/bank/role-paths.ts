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
