/**
 * Gives one path for dots of the same radius. As elements of their own, those of 2,000 people are two megabytes of page, and take
 * longer to draw than all the rest.
 * @example drawDots([{ x: 3, y: 4 }], 1) // "M2 4a1 1 0 1 0 2 0a1 1 0 1 0-2 0"
 */
export function drawDots(dots: readonly { x: number; y: number }[], r: number): string {
  const circle = `a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`;
  return dots.map(({ x, y }) => `M${round(x - r)} ${round(y)}${circle}`).join("");
}

function round(length: number): number {
  return Number(length.toFixed(2));
}
