/** A size in pixels. */
interface Size {
  width: number;
  height: number;
}

/** Reads a limit as an address has it: no limit is infinity, and what is no whole number from 1 up is `null`. */
export function readLimit(text: string | null): number | null {
  if (text === null) return Number.POSITIVE_INFINITY;
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : null;
}

/**
 * Gives the size at which a picture stays within the limits, at most its own, in its proportions; at least 1 pixel.
 * @example fitInside({ width: 1200, height: 630 }, { width: 600, height: 630 }) // { width: 600, height: 315 }
 */
export function fitInside(size: Size, limits: Size): Size {
  const scale = Math.min(1, limits.width / size.width, limits.height / size.height);
  const shrink = (length: number) => Math.max(1, Math.floor(length * scale));
  return { width: shrink(size.width), height: shrink(size.height) };
}
