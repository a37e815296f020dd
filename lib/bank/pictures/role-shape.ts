import type { DrawnPath } from "./drawing.ts";

/**
 * Draws a role's mark round a point, by the role's position: triangle, disc, square, then a diamond. `size` is half of its
 * height.
 */
export function drawRoleMark(
  place: number,
  { x, y }: { x: number; y: number },
  size = 9,
): DrawnPath {
  return { shape: "path", d: traceMark({ place, x, y, size }), fill: `role-${place}` };
}

function traceMark(mark: { place: number; x: number; y: number; size: number }): string {
  const { place, x, y, size } = mark;
  const inner = size * 0.8;
  if (place === 0) return `M${x} ${y - size}l${size} ${1.75 * size}h${-2 * size}Z`;
  if (place === 1) {
    return `M${x - inner} ${y}a${inner} ${inner} 0 1 0 ${2 * inner} 0a${inner} ${inner} 0 1 0 ${-2 * inner} 0Z`;
  }
  if (place === 2) return `M${x - inner} ${y - inner}h${2 * inner}v${2 * inner}h${-2 * inner}Z`;
  return `M${x} ${y - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}Z`;
}
