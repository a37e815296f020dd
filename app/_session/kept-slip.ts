/**
 * What a slip brings along. All of it stands after the `#` of the address in its QR code, which browsers keep to themselves; it
 * reaches the server only with the form at the door.
 */
export interface Slip {
  ticket: string;
  /** The name to appear under, where people choose theirs; "" elsewhere. */
  name: string;
  subgroup: string;
}

/** Under `azimut:`, so that it goes with everything else when the device is left to the next person. */
const storageKey = "azimut:slip";

const noSlip: Slip = { ticket: "", name: "", subgroup: "" };

/** Gives what stands after the `#` of a slip's address. */
export function writeFragment({ ticket, name, subgroup }: Slip): string {
  const parts = { ticket, ...(name && { name }), ...(subgroup && { subgroup }) };
  return new URLSearchParams(parts).toString();
}

/** Reads what stands after the `#` of a slip's address; without a ticket it is none. */
function readFragment(fragment: string): Slip | null {
  const parts = new URLSearchParams(fragment.replace(/^#/, ""));
  const ticket = parts.get("ticket") ?? "";
  if (!ticket) return null;
  return { ticket, name: parts.get("name") ?? "", subgroup: parts.get("subgroup") ?? "" };
}

/**
 * Takes the slip out of the address, so that it stays in no history, and keeps it as long as this tab lives: a page that is
 * loaded again, or says what was wrong, still has it. Without one in the address gives the one that was kept for this door.
 */
export function takeSlip(door: string): Slip {
  const given = readFragment(location.hash);
  if (!given) return loadSlip(door);
  keepSlip(door, given);
  history.replaceState(history.state, "", location.pathname + location.search);
  return given;
}

/** Keeps a slip as long as this tab lives. */
export function keepSlip(door: string, slip: Slip): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify({ door, fragment: writeFragment(slip) }));
  } catch {
    // Blocked: the page itself has it.
  }
}

function loadSlip(door: string): Slip {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? "null");
    if (typeof kept !== "object" || kept === null) return noSlip;
    if (!("door" in kept && kept.door === door)) return noSlip;
    if (!("fragment" in kept && typeof kept.fragment === "string")) return noSlip;
    return readFragment(kept.fragment) ?? noSlip;
  } catch {
    return noSlip;
  }
}
