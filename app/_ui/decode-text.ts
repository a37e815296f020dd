/** Gives a part of an address as it was typed; one that is wrongly escaped as it stands. */
export function decodeText(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
