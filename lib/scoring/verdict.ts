import type { Elevation } from "./elevation.ts";
import type { Stability } from "./stability.ts";

/** From this stability on the verdict is clear: in four retests of five the same role comes first. */
export const clearFrom = 0.8;

/** From this stability on it leans to one role: in three retests of five the same role comes first. */
export const leaningFrom = 0.6;

/** A mixed verdict names enough roles to hold the role that comes first in four retests of five. */
const mixedCovers = 0.8;

/** Probabilities nearer than this are equal: they differ only by the rounding of sums. */
const tolerance = 1e-9;

export interface Verdict {
  kind: "none" | "clear" | "leaning" | "mixed";
  /** Role ids: the one, or for `mixed` two or more from the likeliest down; for `none` those that would be nearest, if any. */
  roles: string[];
}

/**
 * Gives the verdict for the roles that come first now, the stability of that, and the elevation where the bank asks for it.
 *
 * - `none`: no role is this person's, since nothing was answered, or since elevation is low; then it names those that come first;
 * - `clear`: one role, stability ≥ 0.80; `leaning`: one role, stability ≥ 0.60;
 * - `mixed`: everything else, and every tie. It names the fewest roles, at least two, whose probabilities of coming first
 *   add up to 0.80, from the likeliest down, always with all that are first now; equally likely roles are named together.
 *
 * @example first ["x"], alone [0.5, 0.35, 0.1] // { kind: "mixed", roles: ["x", "y"] }
 */
export function reachVerdict({
  roles,
  first,
  stability: { alone, same },
  elevation,
}: {
  roles: readonly string[];
  first: readonly string[];
  stability: Stability;
  elevation: Pick<Elevation, "level"> | null;
}): Verdict {
  const [leader] = first;
  if (leader === undefined || elevation?.level === "low")
    return { kind: "none", roles: [...first] };
  if (first.length === 1 && same >= leaningFrom - tolerance) {
    return { kind: same >= clearFrom - tolerance ? "clear" : "leaning", roles: [leader] };
  }
  return { kind: "mixed", roles: nameMixed(roles, first, alone) };
}

function nameMixed(
  roles: readonly string[],
  first: readonly string[],
  alone: readonly number[],
): string[] {
  const ranked = roles
    .map((id, role) => ({ id, chance: alone[role] ?? 0 }))
    .sort((a, b) => (Math.abs(a.chance - b.chance) < tolerance ? 0 : b.chance - a.chance));
  const named = new Set(first);
  let covered = ranked.reduce((sum, { id, chance }) => (named.has(id) ? sum + chance : sum), 0);
  let last = Number.POSITIVE_INFINITY;
  for (const { id, chance } of ranked) {
    if (named.has(id)) continue;
    const enough = named.size >= 2 && covered >= mixedCovers - tolerance;
    if (enough && Math.abs(chance - last) >= tolerance) break;
    named.add(id);
    covered += chance;
    last = chance;
  }
  return ranked.filter(({ id }) => named.has(id)).map(({ id }) => id);
}
