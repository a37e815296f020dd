import type { ReactNode } from "react";
import { encode } from "uqr";

/** An address as a QR code, with its quiet zone, dark on light in every theme: some readers see nothing else. */
export function QrCode({
  address,
  label,
  className,
}: {
  address: string;
  label: string;
  className: string | undefined;
}): ReactNode {
  const { data, size } = encode(address, { ecc: "M", border: 4 });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return (
    <svg
      className={className}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
