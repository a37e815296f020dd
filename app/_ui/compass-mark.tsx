/** The sign of Azimut: a ring, a needle, a bearing. Drawn in the text's colour and the accent; never with a label of its own. */
export function CompassMark({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="-16 -16 32 32" aria-hidden="true" fill="none">
      <circle r="13.4" stroke="currentColor" strokeWidth="1.6" />
      <circle
        r="10.6"
        pathLength="72"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeDasharray=".6 5.4"
        strokeDashoffset=".3"
      />
      <g transform="rotate(38)">
        <path d="M0-13.4 3.6 0H-3.6Z" fill="var(--accent)" />
        <path d="M0 10 3.6 0H-3.6Z" fill="currentColor" />
      </g>
    </svg>
  );
}
