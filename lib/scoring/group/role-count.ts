import type { Bank } from "#lib/bank/schema.ts";

/** How many people have these roles in common, such as a tie for the first place; in the bank's order. */
export interface RoleCount {
  roles: string[];
  people: number;
}

/**
 * Counts the combinations of roles that people have, the single roles first (all of them, also with nobody), then ties,
 * each in the bank's order. A tie is counted as what it is, and for none of its roles.
 * @example [["x"], ["y", "x"], ["x"]] // x: 2, y: 0, z: 0, then x and y: 1
 */
export function countFirstRoles(
  bank: Pick<Bank, "roles">,
  firsts: readonly (readonly string[])[],
): RoleCount[] {
  const found = tallyRoles(bank, firsts);
  const alone = bank.roles.map(
    (role) => found.find(({ roles }) => roles.join() === role) ?? { roles: [role], people: 0 },
  );
  return [...alone, ...found.filter(({ roles }) => roles.length > 1)];
}

/** Counts the combinations of roles that occur, the smaller combinations first, then in the bank's order. */
export function tallyRoles(
  bank: Pick<Bank, "roles">,
  combinations: readonly (readonly string[])[],
): RoleCount[] {
  const counts = new Map<string, RoleCount>();
  for (const combination of combinations) {
    const roles = bank.roles.filter((role) => combination.includes(role));
    if (roles.length === 0) continue;
    const count = counts.get(roles.join()) ?? { roles, people: 0 };
    counts.set(roles.join(), { roles, people: count.people + 1 });
  }
  const place = ({ roles }: RoleCount) =>
    roles.map((role) => String(bank.roles.indexOf(role)).padStart(2, "0")).join();
  return [...counts.values()].sort(
    (one, other) => one.roles.length - other.roles.length || (place(one) < place(other) ? -1 : 1),
  );
}
