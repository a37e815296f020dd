/**
 * The outline of each role's mark in a square of −1 … 1, y downwards: as on a map, a triangle is a summit (to lead),
 * a disc a place (to keep), a square a parcel (to cover).
 */
export const rolePaths: Readonly<Record<string, string>> = {
  "sales-manager": "M0-.95 1 .8H-1Z",
  "account-manager": "M0-.9A.9.9 0 0 1 0 .9.9.9 0 0 1 0-.9Z",
  "territory-manager": "M-.8-.8H.8V.8H-.8Z",
};
