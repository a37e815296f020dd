import type { SessionRow } from "./session.ts";

/** How many subgroups a session may have. */
export const mostSubgroups = 12;

/** Gives the names of a session's subgroups, in the counsellor's order. */
export function listSubgroups({ subgroups }: Pick<SessionRow, "subgroups">): string[] {
  const names: unknown = JSON.parse(subgroups);
  return Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
}

/** Tells whether somebody can be in this subgroup; `""` is none. */
export function hasSubgroup(session: Pick<SessionRow, "subgroups">, name: string): boolean {
  return name === "" || listSubgroups(session).includes(name);
}
