/**
 * Gives one path for dots of the same radius. As elements of their own, those of 2,000 people are two megabytes of page, and take
 * longer to draw than all the rest. What lies in the same place is there once.
 * @example drawDots([{ x: 3, y: 4 }], 1) // "M2 4a1 1 0 1 0 2 0a1 1 0 1 0-2 0"
 */
export function drawDots(dots: readonly { x: number; y: number }[], r: number): string {
  const circle = `a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`;
  const drawn = new Set(dots.map(({ x, y }) => `M${round(x - r)} ${round(y)}${circle}`));
  return [...drawn].join("");
}

/**
 * Gives the path of a pile of dots from `y` upwards, `step` apart. So close that nobody could tell them apart, they are drawn as
 * what they look like: one bar with round ends.
 * @example drawPile({ x: 3, y: 4, count: 3, step: 0.5 }, 1) // "M2 4a1 1 0 1 0 2 0v-1a1 1 0 1 0-2 0z"
 */
export function drawPile(
  { x, y, count, step }: { x: number; y: number; count: number; step: number },
  r: number,
): string {
  if (2 * step > r) {
    return drawDots(
      Array.from({ length: count }, (_, at) => ({ x, y: y - at * step })),
      r,
    );
  }
  const end = `${r} ${r} 0 1 0`;
  return `M${round(x - r)} ${round(y)}a${end} ${2 * r} 0v-${round((count - 1) * step)}a${end}-${2 * r} 0z`;
}

function round(length: number): number {
  return Number(length.toFixed(2));
}
