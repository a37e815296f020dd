import { type Slip, writeFragment } from "#app/_session/kept-slip.ts";
import { foldName, type Listed } from "./list-reading.ts";

/*
 * Class lists, in the localStorage of the counsellor's browser and nowhere else, one per session:
 *
 *   azimut-class:SESSION   { until: 1767225600000, people: [{ name, subgroup, ticket, tag }] }
 *
 * Not under "azimut:", which goes when a participant leaves this device to the next one: the list is the counsellor's.
 */

/** Somebody of the list, with the ticket of their slip and the tag by which the board knows whom it has seated. */
export interface Pupil extends Listed {
  ticket: string;
  tag: string;
}

const prefix = "azimut-class:";

/** The longest name that a session takes, in characters as people count them. */
const longestAlias = 24;

/** Gives the list that this browser has for a session; empty where it has none. */
export function loadList(sessionId: string): readonly Pupil[] {
  const kept = readKept(prefix + sessionId);
  return kept && "people" in kept && Array.isArray(kept.people) ? kept.people.filter(isPupil) : [];
}

function readKept(key: string): object | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return typeof kept === "object" ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps a session's list until `until`, when the session is erased. Tells whether this browser could. */
export function storeList(
  sessionId: string,
  { people, until }: { people: readonly Pupil[]; until: number },
): boolean {
  try {
    localStorage.setItem(prefix + sessionId, JSON.stringify({ until, people }));
    return true;
  } catch {
    return false;
  }
}

/** Forgets a session's list. */
export function forgetList(sessionId: string): void {
  try {
    localStorage.removeItem(prefix + sessionId);
  } catch {
    // Blocked: then nothing was kept.
  }
}

/** Forgets the lists of sessions that are erased by now, and what cannot be read; this session is erased at `until`. */
export function forgetOldLists(
  now: number,
  { sessionId, until }: { sessionId: string; until: number },
) {
  try {
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith(prefix))) {
      const kept = readKept(key);
      const isAhead = kept !== null && "until" in kept && Number(kept.until) >= now;
      if (key === prefix + sessionId) storeList(sessionId, { people: loadList(sessionId), until });
      else if (!isAhead) localStorage.removeItem(key);
    }
  } catch {
    // Blocked: then nothing was kept.
  }
}

/** Gives those of a list who are not in `kept` yet: a name that stands there twice is two people. */
export function listNew<One extends Listed>(kept: readonly Listed[], read: readonly One[]): One[] {
  const key = ({ name, subgroup }: Listed) => `${foldName(name)}/${foldName(subgroup)}`;
  const left = new Map<string, number>();
  for (const one of kept) left.set(key(one), (left.get(key(one)) ?? 0) + 1);
  return read.filter((one) => {
    const rest = left.get(key(one)) ?? 0;
    left.set(key(one), rest - 1);
    return rest <= 0;
  });
}

/** Gives what stands in a slip's QR code after the address of the session's door. */
export function writeSlip(
  { name, subgroup, ticket }: Pupil,
  { hasNames, subgroups }: { hasNames: boolean; subgroups: readonly string[] },
): string {
  const slip: Slip = {
    ticket,
    name: hasNames ? shortenName(name) : "",
    subgroup: subgroups.includes(subgroup) ? subgroup : "",
  };
  return writeFragment(slip);
}

/** Gives as many words of a name as a session takes for one. */
function shortenName(name: string): string {
  const words = name.split(" ");
  const isTooLong = () => [...new Intl.Segmenter().segment(words.join(" "))].length > longestAlias;
  while (words.length > 1 && isTooLong()) words.pop();
  return words.join(" ").slice(0, longestAlias);
}

/** Gives those of a list whom no slip of theirs has seated. */
export function listAbsent(
  list: readonly Pupil[],
  people: readonly { slip: string | null; removedAt: string | null }[],
): Pupil[] {
  const seated = new Set(people.map(({ slip, removedAt }) => (removedAt === null ? slip : null)));
  return list.filter(({ tag }) => !seated.has(tag));
}

function isPupil(value: unknown): value is Pupil {
  if (typeof value !== "object" || value === null) return false;
  const { name, subgroup, ticket, tag }: Partial<Record<keyof Pupil, unknown>> = value;
  return [name, subgroup, ticket, tag].every((text) => typeof text === "string");
}
